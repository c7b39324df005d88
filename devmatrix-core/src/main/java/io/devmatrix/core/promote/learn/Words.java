package io.devmatrix.core.promote.learn;

/** Where words begin and end in a text of camel, snake, upper case or prose. */
final class Words {
    private Words() {}

    /** Whether the part from {@code start} to {@code end} is made of whole words. */
    static boolean isWhole(String text, int start, int end) {
        return isBoundary(text, start) && isBoundary(text, end);
    }

    /** Whether a word ends or begins before the character at the position. Each digit is a word. */
    static boolean isBoundary(String text, int position) {
        if (position == 0 || position == text.length()) {
            return true;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) {
            return true;
        }
        if (Character.isDigit(after)) {
            return true;
        }
        boolean nextIsSmall = position + 1 < text.length() && Character.isLowerCase(text.charAt(position + 1));
        return Character.isUpperCase(after) && (!Character.isUpperCase(before) || nextIsSmall);
    }

    /** Whether digits of one number stand on both sides of the position: {@code 500} is no {@code 5} with something behind. */
    static boolean splitsNumber(String text, int position) {
        return position > 0
                && position < text.length()
                && isOfNumber(text.charAt(position - 1))
                && isOfNumber(text.charAt(position));
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }
}
