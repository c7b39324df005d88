package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AnnotationTypeMemberDeclaration;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.Initializer;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationExpression;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/** Prints fields, methods, initialisers, parameters and variables. */
final class MemberPrinter {
    private final Printing printing;

    MemberPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(BodyDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            printing.modifiers.printOnLines(field.modifiers(), field.getType());
            printing.out().add(' ');
            printFragments(field.fragments());
            printing.out().add(';');
        } else if (member instanceof MethodDeclaration method) {
            printMethod(method);
        } else if (member instanceof Initializer initializer) {
            printing.modifiers.printOnLines(initializer.modifiers());
            printing.statements.printBlock(initializer.getBody());
        } else {
            printAnnotationMember((AnnotationTypeMemberDeclaration) member);
        }
    }

    void print(VariableDeclarationStatement statement) {
        printing.modifiers.printOnLines(statement.modifiers(), statement.getType());
        printing.out().add(' ');
        printFragments(statement.fragments());
        printing.out().add(';');
    }

    void print(VariableDeclarationExpression expression) {
        printing.modifiers.printInline(expression.modifiers(), expression.getType());
        printing.out().add(' ');
        printFragments(expression.fragments());
    }

    /** Prints a parameter, component, pattern variable or untyped lambda parameter. */
    void printVariable(ASTNode node) {
        if (node instanceof VariableDeclarationFragment fragment) {
            printFragment(fragment);
            return;
        }
        SingleVariableDeclaration variable = (SingleVariableDeclaration) node;
        printing.modifiers.printInline(variable.modifiers(), variable.getType());
        if (variable.isVarargs()) {
            printing.out().add(variable.varargsAnnotations().isEmpty() ? "" : " ");
            printing.modifiers.printInline(variable.varargsAnnotations());
            printing.out().add("...");
        }
        printing.out().add(' ');
        printing.names.print(variable.getName());
        printing.types.printDimensions(variable.extraDimensions());
        printInitializer(variable.getInitializer());
    }

    /** Prints {@code (A a, B b)}, the receiver parameter first. */
    void printParameters(@Nullable MethodDeclaration receiver, List<?> parameters) {
        List<Object> items = new ArrayList<>();
        if (receiver != null && receiver.getReceiverType() != null) {
            items.add(receiver);
        }
        items.addAll(printing.items(parameters));
        new ListPrinter(printing.out()).print("(", items, ")", item -> printing.item(item, this::printParameter));
    }

    private void printParameter(ASTNode node) {
        if (node instanceof MethodDeclaration method) {
            printing.types.print(method.getReceiverType());
            printing.out().add(' ');
            if (method.getReceiverQualifier() != null) {
                printing.names.print(method.getReceiverQualifier());
                printing.out().add('.');
            }
            printing.out().add("this");
        } else {
            printVariable(node);
        }
    }

    private void printMethod(MethodDeclaration method) {
        printHead(method);
        printing.names.print(method.getName());
        if (!method.isCompactConstructor()) {
            printParameters(method, method.parameters());
        }
        printing.types.printDimensions(method.extraDimensions());
        printThrows(printing.items(method.thrownExceptionTypes()));
        if (method.getBody() == null) {
            printing.out().add(';');
        } else {
            printing.out().add(' ');
            printing.statements.printBlock(method.getBody());
        }
    }

    private void printHead(MethodDeclaration method) {
        if (method.typeParameters().isEmpty() && method.getReturnType2() != null) {
            printing.modifiers.printOnLines(method.modifiers(), method.getReturnType2());
            printing.out().add(' ');
            return;
        }
        printing.modifiers.printOnLines(method.modifiers());
        printing.types.printParameters(method.typeParameters());
        printing.out().add(method.typeParameters().isEmpty() ? "" : " ");
        if (method.getReturnType2() != null) {
            printing.types.print(method.getReturnType2());
            printing.out().add(' ');
        }
    }

    private void printThrows(List<?> types) {
        Output out = printing.out().openClause();
        for (int i = 0; i < types.size(); i++) {
            out.add(i == 0 ? "" : ",").spaceOrBreak().add(i == 0 ? "throws " : "");
            printing.types.printItem(types.get(i));
        }
        out.close();
    }

    private void printAnnotationMember(AnnotationTypeMemberDeclaration member) {
        printing.modifiers.printOnLines(member.modifiers(), member.getType());
        printing.out().add(' ');
        printing.names.print(member.getName());
        printing.out().add("()");
        if (member.getDefault() != null) {
            printing.out().add(" default ");
            printing.expressions.print(member.getDefault());
        }
        printing.out().add(';');
    }

    private void printFragments(List<?> fragments) {
        printing.separated(fragments, ", ", fragment -> printFragment((VariableDeclarationFragment) fragment));
    }

    private void printFragment(VariableDeclarationFragment fragment) {
        printing.names.print(fragment.getName());
        printing.types.printDimensions(fragment.extraDimensions());
        printInitializer(fragment.getInitializer());
    }

    private void printInitializer(@Nullable Expression initializer) {
        if (initializer != null) {
            printing.out().add(" = ");
            printing.expressions.print(initializer);
        }
    }
}
