package io.devmatrix.core.javasource;

import java.util.List;

/** Makes foreign text harmless inside Java. */
public final class JavaText {
    private static final String LITERAL = "\"\\\n\r\t\b\f";
    private static final String LITERAL_ESCAPES = "\"\\nrtbf";
    private static final String MARKUP = "&<>@*\\";
    private static final List<String> MARKUP_ESCAPES = List.of("&amp;", "&lt;", "&gt;", "&#64;", "&#42;", "&#92;");

    private JavaText() {}

    /** As content of a string literal or text block. */
    public static String literal(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            int known = LITERAL.indexOf(c);
            if (known >= 0) {
                escaped.append('\\').append(LITERAL_ESCAPES.charAt(known));
            } else if (isHidden(c)) {
                appendHidden(escaped, c);
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** As words of a line or block comment. */
    static String comment(String text) {
        return visible(text).replace('\n', ' ').replace("\\", "\\\\").replace("*/", "* /");
    }

    /** As words of Javadoc: no tag, no markup, no end of the comment. An empty line becomes a paragraph. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String lines = visible(text.strip());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            int known = MARKUP.indexOf(c);
            if (known < 0) {
                escaped.append(c);
            } else {
                escaped.append(MARKUP_ESCAPES.get(known));
            }
        }
        String words = escaped.toString();
        return words.indexOf('\n') < 0 ? words : words.replaceAll(" *\n *(\n *)+", "\n\n<p>");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> visible.appendCodePoint(c != '\n' && isHidden(c) ? ' ' : c));
        return visible.toString();
    }

    private static void appendHidden(StringBuilder escaped, int c) {
        if (c < 128) {
            // an octal escape is no line end to the compiler, a Unicode escape is
            escaped.append('\\').append(c / 64).append(c / 8 % 8).append(c % 8);
            return;
        }
        for (char unit : Character.toChars(c)) {
            escaped.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
        }
    }

    /** Control characters, direction marks, halves of a pair and what else one does not see. */
    private static boolean isHidden(int c) {
        if (c >= ' ' && c < 127) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
