package io.devmatrix.core.llm;

import io.devmatrix.core.slot.ProviderSettings;

/** What others wrote, made fit for a message: without our secrets, on one line, not long. */
final class ForeignText {
    private static final int LONGEST = 300;

    private ForeignText() {}

    static String shown(String text, ProviderSettings settings) {
        // masked before it is cut, or half a key would stay
        String masked = settings.mask(text);
        String line = masked.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, end(line)) + " ...";
    }

    /** Not within a character of two halves. */
    private static int end(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
