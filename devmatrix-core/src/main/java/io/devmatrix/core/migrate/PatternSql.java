package io.devmatrix.core.migrate;

import java.util.Optional;

/**
 * Says in PostgreSQL's regular expressions what a pattern of the model says in Java's. Only what surely means the same is
 * carried over: literals, classes, groups, alternatives, counted repetition; the whole text must match on both sides.
 * Whether a repetition is greedy does not matter then.
 */
final class PatternSql {
    /** PostgreSQL's limit for counts. */
    private static final int MAX_COUNT = 255;

    /** Nested counts multiply; PostgreSQL refuses what unrolls too far. */
    private static final int MAX_SIZE = 2000;

    private static final String SPECIAL = ".^$*+?()[]{}|\\";

    private final PatternText text;
    private final StringBuilder sql = new StringBuilder();
    private boolean same = true;

    private PatternSql(String pattern) {
        this.text = new PatternText(pattern);
    }

    /** The pattern for {@code ~}; empty when it has parts that may mean something else there. */
    static Optional<String> translate(String pattern) {
        PatternSql reader = new PatternSql(pattern);
        reader.alternatives(true);
        return reader.same && reader.text.atEnd() ? Optional.of("^(?:" + reader.sql + ")$") : Optional.empty();
    }

    /** Reads up to the end or a closing bracket; returns how far it unrolls. */
    private int alternatives(boolean outermost) {
        int size = branch(outermost);
        while (same && text.take('|')) {
            sql.append('|');
            size += branch(outermost);
        }
        return size;
    }

    private int branch(boolean outermost) {
        int size = 1;
        if (outermost) {
            text.take('^');
        }
        while (same && !text.atEnd() && text.peek() != '|' && text.peek() != ')') {
            if (outermost && text.take('$')) {
                same = text.atEnd() || text.peek() == '|';
            } else {
                size += atom();
            }
        }
        return size;
    }

    private int atom() {
        int size = 1;
        int c = text.take();
        switch (c) {
            case '(' -> size = group();
            case '[' -> carry(PatternClass.read(text));
            case '\\' -> carry(PatternClass.escape(text.take()));
            case '.' -> sql.append("[^\\n\\r\\u0085\\u2028\\u2029]");
            case '^', '$', '*', '+', '?', '{' -> same = false;
            default -> carry(literal(c));
        }
        return same ? repeated(size) : size;
    }

    private int group() {
        same = text.take("?:") || text.peek() != '?';
        sql.append("(?:");
        int size = same ? alternatives(false) : 1;
        sql.append(')');
        same &= text.take(')');
        return size;
    }

    private int repeated(int size) {
        int c = text.peek();
        int times = 1;
        if (text.take('*') || text.take('+') || text.take('?')) {
            sql.appendCodePoint(c);
        } else if (text.take('{')) {
            times = counted();
        } else {
            return size;
        }
        text.take('?');
        same &= text.peek() != '+' && text.peek() != '*' && size * times <= MAX_SIZE;
        return size * times;
    }

    private int counted() {
        int least = text.number();
        sql.append('{').append(least);
        int most = least;
        if (text.take(',')) {
            sql.append(',');
            most = text.number();
            sql.append(most < 0 ? "" : String.valueOf(most));
        }
        sql.append('}');
        same = text.take('}') && least >= 0 && Math.max(least, most) <= MAX_COUNT;
        return Math.max(1, Math.max(least, most));
    }

    private void carry(String part) {
        same = !part.isEmpty();
        sql.append(part);
    }

    static String literal(int c) {
        if (c <= 0 || Character.getType(c) == Character.SURROGATE) {
            return "";
        }
        return (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + Character.toString(c);
    }
}
