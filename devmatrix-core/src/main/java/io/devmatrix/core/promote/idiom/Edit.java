package io.devmatrix.core.promote.idiom;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;

/**
 * A change of a text.
 *
 * @param start where what is replaced begins
 * @param length how much is replaced
 * @param text what stands there then
 */
record Edit(int start, int length, String text) {
    static Edit replace(ASTNode node, String text) {
        return new Edit(node.getStartPosition(), node.getLength(), text);
    }

    /** From where one node begins to where another ends. */
    static Edit replace(ASTNode first, ASTNode last, String text) {
        int end = last.getStartPosition() + last.getLength();
        return new Edit(first.getStartPosition(), end - first.getStartPosition(), text);
    }

    /** The node with a space in its place. */
    static Edit remove(ASTNode node) {
        return replace(node, " ");
    }

    /** All changes as one, for those that make sense only together; none of none. */
    static List<Edit> together(FillSource source, List<Edit> edits) {
        return edits.isEmpty() ? List.of() : List.of(new Edit(0, source.text().length(), apply(source.text(), edits)));
    }

    /** The text with the changes; of two that overlap only the one that begins first. */
    static String apply(String text, List<Edit> edits) {
        List<Edit> sorted = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start)
                        .thenComparing(Comparator.comparingInt(Edit::length).reversed()))
                .toList();
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Edit edit : sorted) {
            if (edit.start >= at) {
                changed.append(text, at, edit.start).append(edit.text);
                at = edit.start + edit.length;
            }
        }
        return changed.append(text, at, text.length()).toString();
    }
}
