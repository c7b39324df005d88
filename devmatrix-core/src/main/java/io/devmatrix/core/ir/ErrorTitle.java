package io.devmatrix.core.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an error, cut where its placeholders are.
 *
 * @param parts in order
 */
public record ErrorTitle(List<Part> parts) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /**
     * Words, or an expression whose value stands there.
     *
     * @param text the words, or the expression
     * @param filled whether it is an expression
     */
    public record Part(String text, boolean filled) {}

    public ErrorTitle {
        parts = List.copyOf(parts);
    }

    /** The parts of the error's title. */
    public static ErrorTitle of(BusinessError error) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(error.title());
        int end = 0;
        while (matcher.find()) {
            add(parts, error.title().substring(end, matcher.start()));
            parts.add(new Part(matcher.group(1).strip(), true));
            end = matcher.end();
        }
        add(parts, error.title().substring(end));
        return new ErrorTitle(parts);
    }

    private static void add(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, false));
        }
    }

    /** The expressions of its placeholders, in order. */
    public List<String> placeholders() {
        return parts.stream().filter(Part::filled).map(Part::text).toList();
    }

    /** The title of each occurrence: the text, or the words of the error's name where placeholders make the text differ. */
    public static String constant(BusinessError error) {
        if (of(error).placeholders().isEmpty()) {
            return error.title();
        }
        String words = error.name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
