package io.devmatrix.core.javasource;

import java.util.regex.Pattern;

/** Prints the lines of a comment below each other, those that begin with a star aligned. */
final class CommentLines {
    private static final Pattern LINE_END = Pattern.compile("\r?\n");

    private final Output out;

    CommentLines(Output out) {
        this.out = out;
    }

    void print(String comment) {
        if (comment.indexOf('\n') < 0) {
            out.add(comment.stripTrailing());
            return;
        }
        String[] lines = LINE_END.split(comment, -1);
        out.add(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            out.line();
            String line = lines[i].strip();
            out.add(line.startsWith("*") || line.isEmpty() ? " " : " * ").add(line.isEmpty() ? "*" : line);
        }
    }
}
