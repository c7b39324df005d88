package io.devmatrix.core.qa.flow;

import java.util.ArrayList;
import java.util.List;

/** What an operator joins in the text of a condition, outside of brackets and quotes. */
final class Joined {
    private Joined() {}

    /** The parts from left to right; the whole text where the operator joins nothing. */
    static List<String> by(String operator, String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && text.startsWith(operator, i)) {
                parts.add(text.substring(begin, i));
                begin = i + operator.length();
                i = begin - 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** The text without brackets around all of it. */
    static String bare(String text) {
        String plain = text.strip();
        return isWrapped(plain) ? bare(plain.substring(1, plain.length() - 1)) : plain;
    }

    private static boolean isWrapped(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return text.endsWith(")");
    }
}
