package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.NormalAnnotation;
import org.eclipse.jdt.core.dom.SingleMemberAnnotation;

/** Prints modifiers and annotations. */
final class ModifierPrinter {
    private final Printing printing;

    ModifierPrinter(Printing printing) {
        this.printing = printing;
    }

    /** Annotations on lines of their own, as on types, methods and fields; keywords follow with a space each. */
    void printOnLines(List<?> modifiers) {
        boolean keyword = false;
        for (Object item : printing.items(modifiers)) {
            keyword |= item instanceof Modifier;
            printItem(item);
            if (keyword) {
                printing.out().add(' ');
            } else {
                printing.out().line();
            }
        }
    }

    /** All on the line, as on parameters, each with a space after it. */
    void printInline(List<?> modifiers) {
        for (Object item : printing.items(modifiers)) {
            printItem(item);
            printing.out().add(' ');
        }
    }

    void print(Annotation annotation) {
        printing.out().add('@');
        printing.names.print(annotation.getTypeName());
        if (annotation instanceof SingleMemberAnnotation single) {
            printing.out().add('(');
            printing.expressions.print(single.getValue());
            printing.out().add(')');
        } else if (annotation instanceof NormalAnnotation normal) {
            printMembers(normal);
        }
    }

    private void printItem(Object item) {
        if (item instanceof TypeRef type) {
            printing.out().add('@');
            printing.types.print(type);
        } else {
            printing.item(item, this::printNode);
        }
    }

    private void printNode(ASTNode node) {
        if (node instanceof Modifier modifier) {
            printing.out().add(modifier.getKeyword().toString());
        } else {
            print((Annotation) node);
        }
    }

    private void printMembers(NormalAnnotation annotation) {
        List<?> items = printing.items(annotation.values());
        boolean bare = items.isEmpty() && !annotation.values().isEmpty();
        if (!bare) {
            new ListPrinter(printing.out()).print("(", items, ")", item -> printing.item(item, this::printMember));
        }
    }

    private void printMember(ASTNode node) {
        MemberValuePair pair = (MemberValuePair) node;
        printing.names.print(pair.getName());
        printing.out().add(" = ");
        printing.expressions.print(pair.getValue());
    }
}
