package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Text with holes: {@code $name} up to the first character no name has, or up to a closing {@code $}; {@code $$} is one
 * dollar.
 *
 * @param texts what stands before, between and after the holes, one more than there are
 * @param holes indexes of the bindings
 */
record Template(List<String> texts, List<Integer> holes) {

    /** The text's template; its holes are added to the names. */
    static Template of(String text, HoleNames names, Position position) {
        List<String> texts = new ArrayList<>();
        List<Integer> holes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = holeEnd(text, at);
            if (end > at) {
                texts.add(literal.toString());
                literal.setLength(0);
                holes.add(names.add(text.substring(at + 1, end), position));
                at = end < text.length() && text.charAt(end) == '$' ? end + 1 : end;
            } else {
                literal.append(text.charAt(at));
                at += text.startsWith("$$", at) ? 2 : 1;
            }
        }
        texts.add(literal.toString());
        return new Template(List.copyOf(texts), List.copyOf(holes));
    }

    /** Text as it stands, without holes. */
    static Template of(String text) {
        return new Template(List.of(text), List.of());
    }

    /** The name of the hole when the text is one hole and nothing else, otherwise empty. */
    static String holeName(String text) {
        int end = text.isEmpty() ? 0 : holeEnd(text, 0);
        boolean whole = end > 0 && (end == text.length() || (end == text.length() - 1 && text.charAt(end) == '$'));
        return whole ? text.substring(1, end) : "";
    }

    /** The text with its holes filled from the code's bindings, each passed through the escape first. */
    String fill(Code code, UnaryOperator<String> escape) {
        if (holes.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < holes.size(); i++) {
            filled.append(escape.apply(code.value(holes.get(i)).toString())).append(texts.get(i + 1));
        }
        return filled.toString();
    }

    private static int holeEnd(String text, int at) {
        int end = at + 1;
        if (text.charAt(at) != '$' || end == text.length() || !isNamePart(text.charAt(end), true)) {
            return at;
        }
        while (end < text.length() && isNamePart(text.charAt(end), false)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return c != '$' && (first ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c));
    }
}
