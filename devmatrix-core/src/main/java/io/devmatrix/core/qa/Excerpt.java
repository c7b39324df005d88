package io.devmatrix.core.qa;

/** The start of a text, as reports show it. */
public final class Excerpt {
    private Excerpt() {}

    /** The text, or so many characters of it and dots; no character of two parts is torn, for half of one is no text. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean torn = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, torn ? most - 1 : most) + "...";
    }
}
