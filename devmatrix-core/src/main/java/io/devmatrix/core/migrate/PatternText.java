package io.devmatrix.core.migrate;

/** A regular expression under the reader's finger, by code points. */
final class PatternText {
    /** No character: the end, or something the reader cannot carry over. */
    static final int NONE = -1;

    private final int[] codePoints;
    private int next;

    PatternText(String pattern) {
        this.codePoints = pattern.codePoints().toArray();
    }

    int peek() {
        return next < codePoints.length ? codePoints[next] : NONE;
    }

    int take() {
        return next < codePoints.length ? codePoints[next++] : NONE;
    }

    boolean take(int expected) {
        boolean found = peek() == expected;
        next += found ? 1 : 0;
        return found;
    }

    boolean take(String expected) {
        int length = expected.length();
        boolean found = next + length <= codePoints.length && new String(codePoints, next, length).equals(expected);
        next += found ? length : 0;
        return found;
    }

    boolean atEnd() {
        return next == codePoints.length;
    }

    /** A number of at most four digits; {@link #NONE} when there is none or it is longer. */
    int number() {
        int start = next;
        int number = 0;
        while (next - start < 4 && peek() >= '0' && peek() <= '9') {
            number = number * 10 + take() - '0';
        }
        return next == start ? NONE : number;
    }
}
