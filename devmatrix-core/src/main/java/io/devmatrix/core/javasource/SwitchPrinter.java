package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;

/** Prints switches, with arrows or colons. */
final class SwitchPrinter {
    private final Printing printing;

    SwitchPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(SwitchStatement statement) {
        print(statement, statement.getExpression());
    }

    void print(SwitchExpression expression) {
        print(expression, expression.getExpression());
    }

    private void print(ASTNode node, Expression subject) {
        printing.out().add("switch (");
        printing.expressions.print(subject);
        printing.out().add(") {").indent();
        printBody(SwitchBody.of(node));
        printing.comments.printDangling(node);
        printing.out().outdentLine().add('}');
    }

    private void printBody(List<Statement> body) {
        boolean first = true;
        boolean arrow = false;
        boolean indented = false;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof SwitchCase label) {
                closeIndent(indented);
                indented = false;
                if (printCases(label)) {
                    i++;
                    continue;
                }
                printLabel(label, first);
                arrow = label.isSwitchLabeledRule();
            } else if (arrow) {
                printing.out().add(' ');
                printing.statements.print(body.get(i));
                printing.comments.printTrailing(body.get(i));
            } else {
                openIndent(indented);
                indented = true;
                printing.statements.printOnLine(body.get(i), false);
            }
            first = false;
        }
        closeIndent(indented);
    }

    /** Prints the cases bound to the label; whether it is a hole for cases. */
    private boolean printCases(SwitchCase label) {
        if (!(Mark.of(label) instanceof Hole)) {
            return false;
        }
        for (Object item : printing.items(List.of(label))) {
            Bound bound = (Bound) item;
            // all nodes of a code come in a row; the first prints them all
            if (bound.node() == bound.code().quote().roots().get(0)) {
                printing.item(
                        item, node -> printBody(DomList.of(bound.code().quote().roots(), Statement.class)));
            }
        }
        return true;
    }

    private void printLabel(SwitchCase label, boolean first) {
        Output out = printing.out().line();
        if (!first && Trivia.of(label).emptyLineBefore()) {
            out.emptyLine();
        }
        printing.comments.printLeading(label);
        if (label.isDefault()) {
            out.add("default");
        } else {
            out.add("case ").openIndented();
            printExpressions(printing.items(label.expressions()));
            out.close();
        }
        out.add(label.isSwitchLabeledRule() ? " ->" : ":");
        printing.comments.printTrailing(label);
    }

    private void printExpressions(List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                printing.out().add(',').spaceOrBreak();
            }
            printing.expressions.printItem(items.get(i));
        }
    }

    private void openIndent(boolean indented) {
        if (!indented) {
            printing.out().indent();
        }
    }

    private void closeIndent(boolean indented) {
        if (indented) {
            printing.out().outdent();
        }
    }
}
