package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the text before anything parses it: its size, and characters that show a reader something else than the compiler. */
final class TextGate {
    static final int MOST_BYTES = 24 * 1024;
    static final int MOST_LINES = 400;
    private static final int MOST_OPEN = 60;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern HIDING = Pattern.compile(
            "[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private TextGate() {}

    static List<Diagnostic> check(String source) {
        List<Diagnostic> found = new ArrayList<>();
        int bytes = source.getBytes(StandardCharsets.UTF_8).length;
        long lines = source.lines().count();
        if (bytes > MOST_BYTES || lines > MOST_LINES) {
            found.add(new Diagnostic(
                    "SLOT-112",
                    0,
                    0,
                    "The fill has " + bytes + " bytes in " + lines + " lines, more than " + MOST_BYTES + " in "
                            + MOST_LINES,
                    "Write it shorter, or split the behaviour in the model"));
            return found;
        }
        Matcher hiding = HIDING.matcher(source);
        if (hiding.find()) {
            found.add(at(source, hiding.start(), "A character that cannot be seen stands here", "Remove it"));
        }
        escapes(source, found);
        deep(source, found);
        return found;
    }

    /** An escape for what a keyboard has is only good for hiding: the compiler sees through it, a reader does not. */
    private static void escapes(String source, List<Diagnostic> found) {
        Matcher escape = ESCAPE.matcher(source);
        while (escape.find()) {
            int code = Integer.parseInt(escape.group(1), 16);
            if (code < 0xA0 || HIDING.matcher(String.valueOf((char) code)).matches()) {
                found.add(at(
                        source,
                        escape.start(),
                        "The escape `\\" + escape.group().substring(1) + "` hides what is written",
                        "Write the character itself"));
                return;
            }
        }
    }

    private static void deep(String source, List<Diagnostic> found) {
        int open = 0;
        int run = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            run = "!~-+".indexOf(c) >= 0 ? run + 1 : Character.isWhitespace(c) ? run : 0;
            if (open > MOST_OPEN || run > MOST_OPEN) {
                found.add(at(
                        source,
                        i,
                        "More than " + MOST_OPEN + " brackets or signs stand in each other",
                        "Write it flatter"));
                return;
            }
        }
    }

    private static Diagnostic at(String source, int offset, String problem, String fix) {
        int line =
                (int) source.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int column = offset - source.lastIndexOf('\n', offset - 1);
        return new Diagnostic("SLOT-101", line, column, problem, fix);
    }
}
