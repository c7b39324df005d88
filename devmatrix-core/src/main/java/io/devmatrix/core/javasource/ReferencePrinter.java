package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CreationReference;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SuperFieldAccess;
import org.eclipse.jdt.core.dom.SuperMethodReference;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.eclipse.jdt.core.dom.TypeMethodReference;
import org.jspecify.annotations.Nullable;

/** Prints {@code this}, field accesses and method references. */
final class ReferencePrinter {
    private final Printing printing;

    ReferencePrinter(Printing printing) {
        this.printing = printing;
    }

    /** Whether it was one. */
    boolean print(Expression expression) {
        switch (expression.getNodeType()) {
            case ASTNode.THIS_EXPRESSION -> printQualified(((ThisExpression) expression).getQualifier(), "this");
            case ASTNode.FIELD_ACCESS -> print((FieldAccess) expression);
            case ASTNode.SUPER_FIELD_ACCESS -> print((SuperFieldAccess) expression);
            case ASTNode.CREATION_REFERENCE -> print((CreationReference) expression);
            case ASTNode.EXPRESSION_METHOD_REFERENCE -> print((ExpressionMethodReference) expression);
            case ASTNode.SUPER_METHOD_REFERENCE -> print((SuperMethodReference) expression);
            case ASTNode.TYPE_METHOD_REFERENCE -> print((TypeMethodReference) expression);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Prints {@code Qualifier.word}, or the word alone. */
    void printQualified(@Nullable Name qualifier, String word) {
        if (qualifier != null) {
            printing.names.print(qualifier);
            printing.out().add('.');
        }
        printing.out().add(word);
    }

    private void print(FieldAccess access) {
        printing.expressions.print(access.getExpression());
        printing.out().add('.');
        printing.names.print(access.getName());
    }

    private void print(SuperFieldAccess access) {
        printQualified(access.getQualifier(), "super.");
        printing.names.print(access.getName());
    }

    private void print(CreationReference reference) {
        printing.types.print(reference.getType());
        printing.out().add("::");
        printing.types.printArguments(reference.typeArguments());
        printing.out().add("new");
    }

    private void print(ExpressionMethodReference reference) {
        printing.expressions.print(reference.getExpression());
        printName(reference, reference.getName());
    }

    private void print(SuperMethodReference reference) {
        printQualified(reference.getQualifier(), "super");
        printName(reference, reference.getName());
    }

    private void print(TypeMethodReference reference) {
        printing.types.print(reference.getType());
        printName(reference, reference.getName());
    }

    private void printName(MethodReference reference, SimpleName name) {
        printing.out().add("::");
        printing.types.printArguments(reference.typeArguments());
        printing.names.print(name);
    }
}
