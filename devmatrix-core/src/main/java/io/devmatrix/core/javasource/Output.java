package io.devmatrix.core.javasource;

import java.util.Arrays;

/**
 * Java as a flow of text, hard line ends and places where a line may be broken, which come in nested groups: a group's
 * places are broken all or none. {@link Layout} makes lines of it.
 */
final class Output {
    static final byte OPEN = 0;
    static final byte OPEN_INDENTED = 1;
    static final byte CLOSE = 2;
    static final byte BREAK = 3;
    static final byte SPACE_OR_BREAK = 4;
    static final byte LINE = 5;
    static final byte EMPTY_LINE = 6;
    static final byte INDENT = 7;
    static final byte INDENT_TWICE = 8;
    static final byte OUTDENT = 9;
    static final byte OUTDENT_LINE = 10;
    static final byte INDENT_LINE = 11;
    static final byte OPEN_CLAUSE = 12;

    /** Flag on an opening: must be broken, as a line ends inside before its last place. */
    static final byte FORCED = 16;

    private final StringBuilder text = new StringBuilder(1024);
    private int[] positions = new int[128];
    private byte[] kinds = new byte[128];
    private int size;
    private int[] open = new int[32];
    private boolean[] lineSeen = new boolean[32];
    private int depth;

    Output add(String more) {
        text.append(more);
        return this;
    }

    Output add(char more) {
        text.append(more);
        return this;
    }

    /** Begins a group whose broken lines are indented twice from the line it begins on. */
    Output openIndented() {
        return open(OPEN_INDENTED);
    }

    /** Begins a group whose broken lines are indented twice from the statement or member around. */
    Output openClause() {
        return open(OPEN_CLAUSE);
    }

    /** Begins a group whose broken lines are indented as the line it begins on. */
    Output open() {
        return open(OPEN);
    }

    Output close() {
        depth--;
        return op(CLOSE);
    }

    /** A place to break without a space otherwise. */
    Output mayBreak() {
        return place(BREAK);
    }

    /** A place to break, otherwise a space. */
    Output spaceOrBreak() {
        return place(SPACE_OR_BREAK);
    }

    Output line() {
        Arrays.fill(lineSeen, 0, depth, true);
        return op(LINE);
    }

    Output emptyLine() {
        Arrays.fill(lineSeen, 0, depth, true);
        return op(EMPTY_LINE);
    }

    /** Following lines are indented once from the statement or member around. */
    Output indent() {
        return op(INDENT);
    }

    /** Following lines are indented once from the present one. */
    Output indentLine() {
        return op(INDENT_LINE);
    }

    /** Following lines are indented twice from the present one. */
    Output indentTwice() {
        return op(INDENT_TWICE);
    }

    Output outdent() {
        return op(OUTDENT);
    }

    /** Ends the line and the indentation: the next line is indented once less. */
    Output outdentLine() {
        Arrays.fill(lineSeen, 0, depth, true);
        return op(OUTDENT_LINE);
    }

    StringBuilder text() {
        return text;
    }

    int size() {
        return size;
    }

    int position(int op) {
        return positions[op];
    }

    byte kind(int op) {
        return kinds[op];
    }

    private Output open(byte kind) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            lineSeen = Arrays.copyOf(lineSeen, depth * 2);
        }
        open[depth] = size;
        lineSeen[depth++] = false;
        return op(kind);
    }

    private Output place(byte kind) {
        if (lineSeen[depth - 1]) {
            force(depth - 1);
        }
        return op(kind);
    }

    /** A group that is indented as the line it begins on begins a line of the group around, when broken. */
    private void force(int group) {
        kinds[open[group]] |= FORCED;
        if (kinds[open[group]] == (OPEN | FORCED) && group > 0) {
            force(group - 1);
        }
    }

    private Output op(byte kind) {
        if (size == kinds.length) {
            positions = Arrays.copyOf(positions, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        positions[size] = text.length();
        kinds[size++] = kind;
        return this;
    }
}
