package io.devmatrix.core.javasource;

import java.util.Arrays;

/** Makes lines of at most {@value #WIDTH} columns where it can; indents by {@value #INDENT}, continuations twice. */
final class Layout {
    static final int WIDTH = 120;
    static final int INDENT = 4;
    private static final String SPACES = " ".repeat(WIDTH);

    private final Output in;
    private final StringBuilder out;
    private int[] groups = new int[64]; // indentation of a broken group's lines, -1 for an unbroken one
    private int depth;
    private int[] blocks = new int[64];
    private int blockDepth = 1;
    private int lineStart;
    private int indentation;
    private boolean atLineStart = true;

    private Layout(Output in, StringBuilder out) {
        this.in = in;
        this.out = out;
        this.lineStart = out.length();
    }

    static void append(Output in, StringBuilder out) {
        new Layout(in, out).run();
    }

    private void run() {
        int from = 0;
        for (int op = 0; op < in.size(); op++) {
            text(from, in.position(op));
            from = in.position(op);
            apply(op, in.kind(op));
        }
        text(from, in.text().length());
    }

    private void apply(int op, byte kind) {
        switch (kind) {
            case Output.CLOSE -> depth--;
            case Output.BREAK, Output.SPACE_OR_BREAK -> place(kind);
            case Output.LINE -> newLine(blocks[blockDepth - 1]);
            case Output.EMPTY_LINE -> emptyLine();
            case Output.INDENT -> pushBlock(blocks[blockDepth - 1] + INDENT);
            case Output.INDENT_LINE -> pushBlock(indentation + INDENT);
            case Output.INDENT_TWICE -> pushBlock(indentation + 2 * INDENT);
            case Output.OUTDENT -> blockDepth--;
            case Output.OUTDENT_LINE -> newLine(blocks[--blockDepth] - INDENT);
            default -> openGroup(op, kind);
        }
    }

    private void text(int from, int to) {
        if (from == to) {
            return;
        }
        if (atLineStart) {
            spaces(indentation);
            atLineStart = false;
        }
        out.append(in.text(), from, to);
    }

    private void newLine(int indent) {
        out.append('\n');
        lineStart = out.length();
        indentation = indent;
        atLineStart = true;
    }

    private void emptyLine() {
        out.append('\n');
        lineStart = out.length();
    }

    private void place(byte kind) {
        int indent = groups[depth - 1];
        if (indent >= 0) {
            newLine(indent);
        } else if (kind == Output.SPACE_OR_BREAK) {
            out.append(' ');
        }
    }

    private void pushBlock(int indent) {
        if (blockDepth == blocks.length) {
            blocks = Arrays.copyOf(blocks, blockDepth * 2);
        }
        blocks[blockDepth++] = indent;
    }

    private void openGroup(int op, byte kind) {
        if (depth == groups.length) {
            groups = Arrays.copyOf(groups, depth * 2);
        }
        boolean broken = (kind & Output.FORCED) != 0 || !fits(op);
        groups[depth++] = broken ? groupIndentation(kind & ~Output.FORCED) : -1;
    }

    private int groupIndentation(int kind) {
        return switch (kind) {
            case Output.OPEN_INDENTED -> indentation + 2 * INDENT;
            case Output.OPEN_CLAUSE -> blocks[blockDepth - 1] + 2 * INDENT;
            default -> indentation;
        };
    }

    /** Whether the group, and what cannot be parted from it, ends in this line or its first hard line does. */
    private boolean fits(int group) {
        int room = WIDTH - (atLineStart ? indentation : out.length() - lineStart);
        int nested = 0;
        int floor = 1;
        for (int op = group; op < in.size(); op++) {
            if (in.position(op) - in.position(group) > room) {
                return false;
            }
            byte kind = in.kind(op);
            if (isPlace(kind) ? floor <= 0 && (nested > floor || isBroken(floor)) : isLine(kind)) {
                return true;
            }
            nested += isOpening(kind) ? 1 : kind == Output.CLOSE ? -1 : 0;
            floor = Math.min(floor, nested);
            room -= kind == Output.SPACE_OR_BREAK ? 1 : 0;
        }
        return in.text().length() - in.position(group) <= room;
    }

    private boolean isBroken(int nested) {
        return groups[depth + nested - 1] >= 0;
    }

    private static boolean isOpening(byte kind) {
        return kind <= Output.OPEN_INDENTED || kind >= Output.OPEN_CLAUSE;
    }

    private static boolean isPlace(byte kind) {
        return kind == Output.BREAK || kind == Output.SPACE_OR_BREAK;
    }

    private static boolean isLine(byte kind) {
        return kind >= Output.LINE && kind < Output.OPEN_CLAUSE;
    }

    private void spaces(int count) {
        for (int left = count; left > 0; left -= WIDTH) {
            out.append(SPACES, 0, Math.min(left, WIDTH));
        }
    }
}
