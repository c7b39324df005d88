package io.devmatrix.core.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a relation leads: {@code -> Author.books} in its short form, {@code Author.books} behind {@code to:}.
 *
 * @param target name of the entity; empty when the text is neither
 * @param inverse name under which the target reaches back
 * @param nullable whether a {@code ?} stands behind it
 * @param many whether a {@code *} stands behind it
 */
record Arrow(String target, Optional<String> inverse, boolean nullable, boolean many) {
    private static final Pattern PARTS = Pattern.compile("(?:-> ?)?([A-Za-z0-9]+)(?:\\.([A-Za-z0-9]+))?([?*])?");

    /** The parts of the arrow; a finding when the text is none. */
    static Arrow read(Value value, Reading reading) {
        return read(value, reading, "arrow");
    }

    /** The parts of the text behind {@code to:}; a finding when they are none. */
    static Arrow target(Value value, Reading reading) {
        return read(value, reading, "target");
    }

    private static Arrow read(Value value, Reading reading, String form) {
        Matcher matcher = PARTS.matcher(value.text(reading.vocabulary().form(form)));
        if (!matcher.matches()) {
            return new Arrow("", Optional.empty(), false, false);
        }
        return new Arrow(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)),
                "?".equals(matcher.group(3)),
                "*".equals(matcher.group(3)));
    }
}
