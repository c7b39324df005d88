package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;

/** Prints switches. */
final class SwitchPrinter {
    private final Printing printing;

    SwitchPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(SwitchStatement statement) {
        printHead(statement.getExpression());
        printing.out().indent();
        printCases(statement);
    }

    void print(SwitchExpression expression) {
        printHead(expression.getExpression());
        printing.out().indentLine();
        printCases(expression);
    }

    private void printHead(Expression subject) {
        printing.out().add("switch (");
        printing.expressions.print(subject);
        printing.out().add(") {");
    }

    private void printCases(ASTNode node) {
        CasePrinter cases = new CasePrinter(printing);
        cases.print(SwitchBody.of(node));
        cases.end(node);
        printing.out().outdentLine().add('}');
    }
}
