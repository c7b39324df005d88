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
        if (doc == null) {
            return;
        }
        if (Mark.of(doc) instanceof Template template && !template.holes().isEmpty()) {
            String text = template.fill(printing.code(), JavaText::javadoc);
            new CommentLines(printing.out()).print(DocText.wrap(text));
        } else {
            String text =
                    Mark.of(doc) instanceof Template template ? template.texts().get(0) : printing.source(doc);
            new CommentLines(printing.out()).print(text);
        }
        printing.out().line();
    }
}
