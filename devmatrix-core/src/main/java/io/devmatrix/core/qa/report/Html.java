package io.devmatrix.core.qa.report;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page. Whatever comes from a model or a service goes through {@link #text}, so that it stays text. */
final class Html {
    private Html() {}

    /** The text for element content and for attributes in double quotes. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.appendCodePoint(c);
            default -> out.appendCodePoint(isShown(c) ? c : '\uFFFD');
        }
    }

    /** Controls and halves of pairs are not allowed; marks that turn the direction of text would hide what it says. */
    private static boolean isShown(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !Character.isISOControl(c) && !surrogate && !direction && (c & 0xFFFE) != 0xFFFE;
    }

    /** Text in which what stands in backticks is code. */
    static String prose(String text) {
        String[] parts = text.split("`", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            if (code) {
                out.append("<code>").append(text(parts[i])).append("</code>");
            } else {
                out.append(i % 2 == 1 ? "`" : "").append(text(parts[i]));
            }
        }
        return out.toString();
    }

    /** Cells of a row, each already a piece of the page; the first one names the row. */
    static String row(String... cells) {
        StringBuilder out = new StringBuilder("<tr>");
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "<th scope=\"row\">" : "<td>").append(cells[i]).append(i == 0 ? "</th>" : "</td>");
        }
        return out.append("</tr>\n").toString();
    }

    /** A table that scrolls by itself where it is wider than the page. */
    static String table(String label, List<String> heads, List<String> rows) {
        String head = heads.stream()
                .map(name -> "<th scope=\"col\">" + text(name) + "</th>")
                .collect(Collectors.joining());
        return scrolling(
                label,
                "<table>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + String.join("", rows)
                        + "</tbody>\n</table>\n");
    }

    /** A part that scrolls by itself, by keyboard too. */
    static String scrolling(String label, String content) {
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + text(label) + "\">\n" + content
                + "</div>\n";
    }

    /** A part that opens and closes. */
    static String details(boolean open, String summary, String content) {
        return "<details" + (open ? " open=\"\"" : "") + "><summary>" + summary + "</summary>\n" + content
                + "</details>\n";
    }

    /** A section with a heading. */
    static String section(String id, String title, String content) {
        return "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id + "-title\">"
                + text(title) + "</h2>\n" + content + "</section>\n";
    }

    /** A word in a coloured frame; the word says what the colour says. */
    static String badge(String kind, String word) {
        return "<span class=\"badge " + kind + "\">" + text(word) + "</span>";
    }
}
