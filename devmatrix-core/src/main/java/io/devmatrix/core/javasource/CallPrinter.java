package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;

/** Prints calls and creations; a long chain has one call a line, the first one stays with its receiver. */
final class CallPrinter {
    private final Printing printing;

    CallPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(MethodInvocation call) {
        CallChain chain = printing.chain(call);
        printing.out().openIndented();
        boolean breakable = false;
        if (chain.root() != null) {
            printing.expressions.printItem(chain.root());
            breakable = !chain.isRootShort();
        }
        for (Object link : chain.calls()) {
            if (breakable) {
                printing.out().mayBreak();
            }
            printing.item(link, node -> printLink((MethodInvocation) node));
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

    private void printLink(MethodInvocation link) {
        printing.out().add(link.getExpression() == null ? "" : ".");
        printing.types.printArguments(link.typeArguments());
        printing.names.print(link.getName());
        printArguments(link.arguments());
    }
}
