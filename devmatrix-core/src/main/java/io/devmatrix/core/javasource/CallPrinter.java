package io.devmatrix.core.javasource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.ThisExpression;

/** Prints calls and creations; a long chain has one call a line, the first one stays with its receiver. */
final class CallPrinter {
    private final Printing printing;

    CallPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(MethodInvocation call) {
        Deque<MethodInvocation> chain = new ArrayDeque<>();
        Expression root = call;
        while (root instanceof MethodInvocation link && Mark.of(link) == null) {
            chain.push(link);
            root = link.getExpression();
        }
        printing.out().openIndented();
        boolean breakable = false;
        if (root != null) {
            printing.expressions.print(root);
            breakable = !isShort(root);
        }
        for (MethodInvocation link : chain) {
            printLink(link, breakable);
            breakable = true;
        }
        printing.out().close();
    }

    void print(SuperMethodInvocation call) {
        if (call.getQualifier() != null) {
            printing.names.print(call.getQualifier());
            printing.out().add('.');
        }
        printing.out().add("super.");
        printing.types.printArguments(call.typeArguments());
        printing.names.print(call.getName());
        printArguments(call.arguments());
    }

    void print(ClassInstanceCreation creation) {
        AnonymousClassDeclaration body = creation.getAnonymousClassDeclaration();
        if (body != null) {
            printing.out().indentLine();
        }
        printCreation(creation);
        if (body != null) {
            printing.out().add(' ');
            printing.declarations.printInnerBody(body);
        }
    }

    private void printCreation(ClassInstanceCreation creation) {
        if (creation.getExpression() != null) {
            printing.expressions.print(creation.getExpression());
            printing.out().add('.');
        }
        printing.out().add("new ");
        printing.types.printArguments(creation.typeArguments());
        printing.types.print(creation.getType());
        printArguments(creation.arguments());
    }

    void printArguments(List<?> arguments) {
        new ListPrinter(printing.out()).print("(", printing.items(arguments), ")", printing.expressions::printItem);
    }

    private void printLink(MethodInvocation link, boolean breakable) {
        if (breakable) {
            printing.out().mayBreak();
        }
        printing.out().add(link.getExpression() == null ? "" : ".");
        printing.types.printArguments(link.typeArguments());
        printing.names.print(link.getName());
        printArguments(link.arguments());
    }

    /** Whether the first call may stay on the line of what it is called on. */
    private static boolean isShort(Expression root) {
        return root instanceof Name || root instanceof ThisExpression || root instanceof FieldAccess;
    }
}
