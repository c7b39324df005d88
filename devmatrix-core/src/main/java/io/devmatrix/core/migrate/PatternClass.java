package io.devmatrix.core.migrate;

/** Classes of characters in a pattern; empty text stands for what cannot be carried over. */
final class PatternClass {
    private static final String DIGIT = "0-9";
    private static final String WORD = "A-Za-z0-9_";
    private static final String SPACE = " \\t\\n\\v\\f\\r";

    private PatternClass() {}

    /** What stands behind a backslash outside of brackets. */
    static String escape(int c) {
        return switch (c) {
            case 'd', 'w', 's' -> "[" + shorthand(c) + "]";
            case 'D', 'W', 'S' -> "[^" + shorthand(Character.toLowerCase(c)) + "]";
            case 't', 'n', 'r', 'f' -> "\\" + (char) c;
            default -> punctuation(c) ? PatternSql.literal(c) : "";
        };
    }

    /** The rest of a bracket expression, its opening bracket taken already. */
    static String read(PatternText text) {
        StringBuilder sql = new StringBuilder("[").append(text.take('^') ? "^" : "");
        boolean same = text.peek() != ']';
        while (same && text.peek() != ']') {
            String item = item(text);
            sql.append(item);
            same = !item.isEmpty();
        }
        return same && text.take(']') ? sql.append(']').toString() : "";
    }

    private static String item(PatternText text) {
        int c = text.take();
        if (c == '\\' && "dws".indexOf(text.peek()) >= 0) {
            String shorthand = shorthand(text.take());
            return !text.take('-') ? shorthand : text.peek() == ']' ? shorthand + exact('-') : "";
        }
        String first = member(c, text);
        if (first.isEmpty() || !text.take('-')) {
            return first;
        }
        if (text.peek() == ']') {
            return first + member('-', text);
        }
        String last = member(text.take(), text);
        return last.isEmpty() ? "" : first + "-" + last;
    }

    private static String member(int c, PatternText text) {
        if (c == '\\') {
            int escaped = text.take();
            return "tnrf".indexOf(escaped) >= 0 ? "\\" + (char) escaped : punctuation(escaped) ? exact(escaped) : "";
        }
        boolean setOperation = c == '[' || c == '&' && text.peek() == '&';
        return setOperation ? "" : exact(c);
    }

    /** Inside brackets PostgreSQL gives these a meaning by position; a code point has none. */
    private static String exact(int c) {
        if ("[]^-\\".indexOf(c) >= 0 || c > 0 && c < ' ') {
            return String.format(java.util.Locale.ROOT, "\\u%04x", c);
        }
        return PatternSql.literal(c).isEmpty() ? "" : Character.toString(c);
    }

    private static String shorthand(int c) {
        return c == 'd' ? DIGIT : c == 'w' ? WORD : SPACE;
    }

    private static boolean punctuation(int c) {
        return c >= ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}
