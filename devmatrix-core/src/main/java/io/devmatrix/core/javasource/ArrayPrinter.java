package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.ArrayInitializer;
import org.eclipse.jdt.core.dom.Dimension;
import org.eclipse.jdt.core.dom.Expression;

/** Prints arrays: access, creation, initialisers. */
final class ArrayPrinter {
    private final Printing printing;

    ArrayPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(ArrayAccess access) {
        printing.expressions.print(access.getArray());
        printIndex(access.getIndex());
    }

    void print(ArrayCreation creation) {
        printing.out().add("new ");
        printing.types.print(creation.getType().getElementType());
        List<?> dimensions = creation.getType().dimensions();
        int sized = creation.dimensions().size();
        for (int i = 0; i < sized; i++) {
            printAnnotations((Dimension) dimensions.get(i));
            printIndex((Expression) creation.dimensions().get(i));
        }
        printing.types.printDimensions(dimensions.subList(sized, dimensions.size()));
        if (creation.getInitializer() != null) {
            printing.out().add(' ');
            print(creation.getInitializer());
        }
    }

    void print(ArrayInitializer initializer) {
        List<?> items = printing.items(initializer.expressions());
        new ListPrinter(printing.out()).print("{", items, "}", printing.expressions::printItem);
    }

    private void printAnnotations(Dimension dimension) {
        printing.out().add(dimension.annotations().isEmpty() ? "" : " ");
        printing.modifiers.printInline(dimension.annotations());
    }

    private void printIndex(Expression index) {
        printing.out().add('[');
        printing.expressions.print(index);
        printing.out().add(']');
    }
}
