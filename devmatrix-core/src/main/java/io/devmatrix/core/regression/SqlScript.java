package io.devmatrix.core.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of an SQL script and the places in it. Comments are replaced by spaces, so that each character stays
 * where it is.
 */
final class SqlScript {
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[A-Za-z_]\\w*)?\\$");

    private final String text;
    private final StringBuilder code;

    SqlScript(String text) {
        this.text = text;
        this.code = new StringBuilder(text);
        blankComments();
    }

    /**
     * A piece of the script.
     *
     * @param offset of its first character in the script, the first is 0
     * @param text of the piece, without comments
     */
    record Piece(int offset, String text) {
        /** The end of the piece from that character on. */
        Piece from(int start) {
            return new Piece(offset + start, text.substring(start));
        }
    }

    /** The statements, without the semicolons. */
    List<Piece> statements() {
        return split(new Piece(0, code.toString()), ';');
    }

    /** Parts of a piece between separators that stand in no literal and no parentheses; leading space is left out. */
    static List<Piece> split(Piece piece, char separator) {
        List<Piece> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < piece.text().length(); i++) {
            char c = piece.text().charAt(i);
            i = quoted(piece.text(), i) - 1;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && depth == 0) {
                add(parts, piece, start, i);
                start = i + 1;
            }
        }
        add(parts, piece, start, piece.text().length());
        return parts;
    }

    private static void add(List<Piece> parts, Piece piece, int start, int end) {
        String part = piece.text().substring(start, end);
        int blank = part.length() - part.stripLeading().length();
        if (!part.isBlank()) {
            parts.add(new Piece(piece.offset() + start + blank, part.strip()));
        }
    }

    /** Behind the literal or quoted name that begins there; behind the character when there is none. */
    private static int quoted(String text, int start) {
        char quote = text.charAt(start);
        if (quote != '\'' && quote != '"') {
            return quote == '$' ? dollars(text, start) : start + 1;
        }
        boolean escapes = quote == '\'' && isEscaping(text, start);
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += escapes && text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    /** Whether a backslash escapes in the literal that begins there: {@code E'...'}. */
    private static boolean isEscaping(String text, int start) {
        return start > 0
                && "eE".indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || !Character.isJavaIdentifierPart(text.charAt(start - 2)));
    }

    /** The same for a literal between dollars and a word. */
    private static int dollars(String text, int start) {
        Matcher tag = DOLLARS.matcher(text).region(start, text.length());
        if (!tag.lookingAt()) {
            return start + 1;
        }
        int end = text.indexOf(tag.group(), tag.end());
        return end < 0 ? text.length() : end + tag.group().length();
    }

    private void blankComments() {
        int i = 0;
        while (i < text.length()) {
            int end = comment(i);
            if (end > i) {
                for (int at = i; at < end; at++) {
                    code.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
                }
                i = end;
            } else {
                i = quoted(text, i);
            }
        }
    }

    /** Behind the comment that begins there; the place itself when none does. */
    private int comment(int start) {
        if (text.startsWith("--", start)) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start);
            return end < 0 ? text.length() : end + 2;
        }
        return start;
    }
}
