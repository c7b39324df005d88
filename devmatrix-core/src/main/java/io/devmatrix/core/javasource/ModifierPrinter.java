package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.NormalAnnotation;
import org.eclipse.jdt.core.dom.SingleMemberAnnotation;
import org.eclipse.jdt.core.dom.Type;

/** Prints modifiers and annotations. */
final class ModifierPrinter {
    private static final String NULLNESS = "org.jspecify.annotations";

    private final Printing printing;

    ModifierPrinter(Printing printing) {
        this.printing = printing;
    }

    /** Annotations on lines of their own, as on types, methods and fields; keywords follow with a space each. */
    void printOnLines(List<?> modifiers) {
        printItemsOnLines(printing.items(modifiers));
    }

    /** Prints the modifiers like {@link #printOnLines(List)} and their type, and nullness where it may stand. */
    void printOnLines(List<?> modifiers, Type type) {
        List<Object> items = new ArrayList<>(printing.items(modifiers));
        List<Object> inside = takeInside(items, type);
        printItemsOnLines(items);
        printing.types.print(type, inside);
    }

    /** Prints the modifiers like {@link #printInline(List)} and their type, and nullness where it may stand. */
    void printInline(List<?> modifiers, Type type) {
        List<Object> items = new ArrayList<>(printing.items(modifiers));
        List<Object> inside = takeInside(items, type);
        printItems(items);
        printing.types.print(type, inside);
    }

    /** Takes out the annotations that are of the type alone, where it is annotated inside. */
    private List<Object> takeInside(List<Object> items, Type type) {
        List<Object> inside = items.stream().filter(ModifierPrinter::isNullness).toList();
        if (inside.isEmpty() || !printing.types.isAnnotatedInside(type)) {
            return List.of();
        }
        items.removeAll(inside);
        return inside;
    }

    private static boolean isNullness(Object item) {
        Object node = item instanceof Bound bound ? bound.node() : item;
        return node instanceof Annotation annotation
                && Mark.of(annotation.getTypeName()) instanceof TypeRef type
                && type.packageName().equals(NULLNESS);
    }

    private void printItemsOnLines(List<?> items) {
        boolean keyword = false;
        for (Object item : items) {
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
        printItems(printing.items(modifiers));
    }

    /** Prints modifiers that are no holes any more, each with a space after it. */
    void printItems(List<?> items) {
        for (Object item : items) {
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
