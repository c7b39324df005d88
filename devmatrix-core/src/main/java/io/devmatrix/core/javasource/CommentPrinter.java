package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;

/** Prints line and block comments where they stood. */
final class CommentPrinter {
    private final Printing printing;

    CommentPrinter(Printing printing) {
        this.printing = printing;
    }

    void printLeading(ASTNode node) {
        for (Template comment : Trivia.of(node).leading()) {
            print(comment);
            printing.out().line();
        }
    }

    /** Prints them on lines of their own. */
    void print(List<Template> comments) {
        for (int i = 0; i < comments.size(); i++) {
            if (i > 0) {
                printing.out().line();
            }
            print(comments.get(i));
        }
    }

    void printTrailing(ASTNode node) {
        for (Template comment : Trivia.of(node).trailing()) {
            printing.out().add(' ');
            print(comment);
        }
    }

    /** Those at the end of a body, each on a new line. */
    void printDangling(ASTNode node) {
        for (Template comment : Trivia.of(node).dangling()) {
            printing.out().line();
            print(comment);
        }
    }

    /** Those at the end of a file. */
    void printLast(ASTNode unit) {
        for (Template comment : Trivia.of(unit).dangling()) {
            print(comment);
            printing.out().line();
        }
    }

    private void print(Template comment) {
        String text =
                comment.holes().isEmpty() ? comment.texts().get(0) : comment.fill(printing.code(), JavaText::comment);
        new CommentLines(printing.out()).print(text);
    }
}
