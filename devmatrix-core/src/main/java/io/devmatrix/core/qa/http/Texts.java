package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts for textual attributes. */
final class Texts {
    /** Longest text made for an attribute without a greatest length. */
    private static final int UNLIMITED = 10_000;

    private static final int RADIX = 36;

    /** No row gets a value of so great a number, so what is made of it is not taken. */
    private static final long APART = 9_999_999_967L;

    /** From this length on there is room for a letter in front. */
    private static final int ROOMY = 8;

    private Texts() {}

    /** The n-th text that fits; no two are the same while the attribute has that many. */
    static String valid(AttributeFacts attribute, long n) {
        Limits limits = attribute.attribute().limits();
        int most = attribute.type().length().orElse(UNLIMITED);
        int least = limits.minLength().orElse(1);
        if (limits.pattern().isPresent()) {
            String pattern = limits.pattern().get();
            return PatternSample.of(pattern, n, limits.minLength().orElse(0), most)
                    .orElseThrow(() -> new NoValue(
                            "no value is known for pattern `" + pattern + "` of `" + attribute.node() + "`",
                            "Write the pattern with literals, classes, groups, `|` and quantifiers alone"));
        }
        return plain(attribute.type().kind(), n, least, most);
    }

    private static String plain(Kind kind, long n, int least, int most) {
        String digits = Long.toString(n, RADIX);
        return switch (kind) {
            case EMAIL -> "u" + digits + "@example.org";
            case URL -> "https://example.org/" + digits;
            default -> most < ROOMY ? counted(digits, least, most) : "v" + counted(digits, least - 1, most);
        };
    }

    private static String counted(String digits, int least, int most) {
        return digits.length() >= most
                ? digits.substring(digits.length() - most)
                : "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    /** A text of exactly that many code points that breaks no other rule; empty when none is known. */
    static Optional<String> ofLength(AttributeFacts attribute, int length) {
        Limits limits = attribute.attribute().limits();
        Kind kind = attribute.type().kind();
        if (limits.pattern().isPresent()) {
            return PatternSample.of(limits.pattern().get(), APART, length, length);
        }
        return kind == Kind.EMAIL || kind == Kind.URL ? Optional.empty() : Optional.of("x".repeat(length));
    }

    /** A text that breaks the pattern and no other rule; empty when none is known. */
    static Optional<String> missing(String pattern, AttributeFacts attribute) {
        Pattern compiled = Pattern.compile(pattern);
        int least = attribute.attribute().limits().minLength().orElse(0);
        int most = attribute.type().length().orElse(UNLIMITED);
        String valid = valid(attribute, 1);
        return Stream.of(valid + "~", "~" + valid, "~".repeat(Math.max(least, 1)), "0", "a", " ", " a", "\n", "")
                .filter(text -> text.length() >= least && text.length() <= most)
                .filter(text -> !compiled.matcher(text).matches())
                .findFirst();
    }
}
