package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchCase;

/** Prints the cases of one switch, with arrows or colons; statements after a colon are indented. */
final class CasePrinter {
    private final Printing printing;
    private boolean first = true;
    private boolean arrows;
    private boolean afterLabel;
    private boolean indented;

    CasePrinter(Printing printing) {
        this.printing = printing;
    }

    void print(List<Statement> body) {
        for (int i = 0; i < body.size(); i++) {
            Statement statement = body.get(i);
            if (!(statement instanceof SwitchCase label)) {
                printStatement(statement, body.get(i - 1));
            } else if (Mark.of(label) instanceof Hole) {
                printBound(label);
                i++; // the dummy
            } else {
                printLabel(label);
            }
            first = false;
            afterLabel = statement instanceof SwitchCase;
        }
    }

    /** Prints the comments after the last case and ends its indentation. */
    void end(ASTNode around) {
        if (!first && !arrows) {
            openIndent();
        }
        printing.comments.printDangling(around);
        closeIndent();
    }

    private void printBound(SwitchCase hole) {
        for (Object item : printing.items(List.of(hole))) {
            Bound bound = (Bound) item;
            List<Statement> cases = DomList.of(bound.code().quote().roots(), Statement.class);
            // all nodes of a code come in a row; the first prints them all
            if (bound.node() == cases.get(0)) {
                printing.item(item, node -> print(cases));
            }
        }
    }

    private void printLabel(SwitchCase label) {
        arrows = label.isSwitchLabeledRule();
        printComments(label);
        if (label.isDefault()) {
            printing.out().add("default");
        } else {
            printing.out().add("case ").openIndented();
            printExpressions(printing.items(label.expressions()));
            printing.out().close();
        }
        printing.out().add(arrows ? " ->" : ":");
        printing.comments.printTrailing(label);
    }

    /** Begins the line of the label; comments right after another label are its body, as the JDT formatter sees it. */
    private void printComments(SwitchCase label) {
        List<Template> comments = Trivia.of(label).leading();
        if (comments.isEmpty()) {
            closeIndent();
        } else if (afterLabel && !arrows) {
            openIndent();
        } else {
            closeIndent();
        }
        printing.out().line();
        if (!first && Trivia.of(label).emptyLineBefore()) {
            printing.out().emptyLine();
        }
        if (!comments.isEmpty()) {
            printing.comments.print(comments);
            closeIndent();
            printing.out().line();
        }
    }

    private void printExpressions(List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                printing.out().add(',').spaceOrBreak();
            }
            printing.expressions.printItem(items.get(i));
        }
    }

    private void printStatement(Statement statement, Statement previous) {
        if (arrows || isBlockOf(previous, statement)) {
            printing.out().add(' ');
            printing.statements.print(statement);
            printing.comments.printTrailing(statement);
        } else {
            openIndent();
            printing.statements.printLines(printing.items(List.of(statement)), false);
        }
    }

    private static boolean isBlockOf(Statement label, Statement statement) {
        return label instanceof SwitchCase
                && statement instanceof Block
                && Trivia.of(label).trailing().isEmpty()
                && Trivia.of(statement).leading().isEmpty();
    }

    private void openIndent() {
        if (!indented) {
            printing.out().indent();
            indented = true;
        }
    }

    private void closeIndent() {
        if (indented) {
            printing.out().outdent();
            indented = false;
        }
    }
}
