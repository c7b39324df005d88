package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.Javadoc;
import org.jspecify.annotations.Nullable;

/** Prints Javadoc from its text; what is bound to its holes is neutralised and wrapped. */
final class JavadocPrinter {
    private final Printing printing;

    JavadocPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(@Nullable Javadoc doc) {
        String text = doc == null ? "" : text(doc);
        if (!text.isEmpty()) {
            new CommentLines(printing.out()).print(text);
            printing.out().line();
        }
    }

    private String text(Javadoc doc) {
        if (!(Mark.of(doc) instanceof Template template)) {
            return printing.source(doc);
        }
        return template.holes().isEmpty()
                ? template.texts().get(0)
                : DocText.wrap(template.fill(printing.code(), JavaText::javadoc));
    }
}
