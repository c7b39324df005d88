package io.devmatrix.core.slot;

/** A value that must not be seen: it prints as {@code ***}, and takes itself out of texts of others. */
public final class Secret {
    private static final String MASK = "***";
    private static final int SHORTEST = 4;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    /** The value itself, for the one place that sends it. */
    public String reveal() {
        return value;
    }

    /** The text without the value; one of less than four characters stays, for it would be found in any text. */
    public String mask(String text) {
        return value.length() < SHORTEST ? text : text.replace(value, MASK);
    }

    /** Whether the text holds the value. */
    public boolean isIn(String text) {
        return !mask(text).equals(text);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
