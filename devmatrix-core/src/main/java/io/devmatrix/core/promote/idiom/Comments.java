package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import org.eclipse.jdt.core.dom.Comment;

/** Takes comments out of a text. */
final class Comments {
    private Comments() {}

    /** The text with spaces in place of comments. */
    static String blank(String text) {
        StringBuilder code = new StringBuilder(text);
        for (Comment comment : JavaSource.parse("fill", text).comments()) {
            for (int i = comment.getStartPosition(); i < comment.getStartPosition() + comment.getLength(); i++) {
                code.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return code.toString();
    }
}
