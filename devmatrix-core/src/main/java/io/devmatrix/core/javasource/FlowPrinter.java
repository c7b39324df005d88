package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.LabeledStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SynchronizedStatement;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.WhileStatement;

/** Prints conditions, loops and guarded blocks. */
final class FlowPrinter {
    private final Printing printing;

    FlowPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(Statement statement) {
        switch (statement.getNodeType()) {
            case ASTNode.IF_STATEMENT -> print((IfStatement) statement);
            case ASTNode.FOR_STATEMENT -> print((ForStatement) statement);
            case ASTNode.ENHANCED_FOR_STATEMENT -> print((EnhancedForStatement) statement);
            case ASTNode.WHILE_STATEMENT -> print((WhileStatement) statement);
            case ASTNode.DO_STATEMENT -> print((DoStatement) statement);
            case ASTNode.TRY_STATEMENT -> print((TryStatement) statement);
            case ASTNode.SYNCHRONIZED_STATEMENT -> print((SynchronizedStatement) statement);
            case ASTNode.LABELED_STATEMENT -> print((LabeledStatement) statement);
            default -> throw new IllegalArgumentException(
                    "no printer for " + statement.getClass().getSimpleName());
        }
    }

    private void print(IfStatement statement) {
        printHead("if", statement.getExpression());
        printNested(statement.getThenStatement());
        Statement otherwise = statement.getElseStatement();
        if (otherwise == null) {
            return;
        }
        if (statement.getThenStatement() instanceof Block) {
            printing.out().add(' ');
        } else {
            printing.out().line();
        }
        printing.out().add("else");
        if (otherwise instanceof IfStatement chained) {
            printing.out().add(' ');
            print(chained);
        } else {
            printNested(otherwise);
        }
    }

    private void print(ForStatement statement) {
        Output out = printing.out().add("for (");
        printing.separated(statement.initializers(), ", ", printing.expressions::printItem);
        out.add(';');
        if (statement.getExpression() != null) {
            out.add(' ');
            printing.expressions.print(statement.getExpression());
        }
        out.add(statement.updaters().isEmpty() ? ";" : "; ");
        printing.separated(statement.updaters(), ", ", printing.expressions::printItem);
        out.add(')');
        printNested(statement.getBody());
    }

    private void print(EnhancedForStatement statement) {
        printing.out().add("for (");
        printing.declarations.members().printVariable(statement.getParameter());
        printing.out().add(" : ");
        printing.expressions.print(statement.getExpression());
        printing.out().add(')');
        printNested(statement.getBody());
    }

    private void print(WhileStatement statement) {
        printHead("while", statement.getExpression());
        printNested(statement.getBody());
    }

    private void print(DoStatement statement) {
        printing.out().add("do");
        printNested(statement.getBody());
        if (statement.getBody() instanceof Block) {
            printing.out().add(' ');
        } else {
            printing.out().line();
        }
        printHead("while", statement.getExpression());
        printing.out().add(';');
    }

    private void print(SynchronizedStatement statement) {
        printHead("synchronized", statement.getExpression());
        printNested(statement.getBody());
    }

    private void print(LabeledStatement statement) {
        printing.names.print(statement.getLabel());
        printing.out().add(": ");
        printing.statements.print(statement.getBody());
    }

    private void print(TryStatement statement) {
        printing.out().add("try ");
        printResources(statement.resources());
        printing.statements.printBlock(statement.getBody());
        for (CatchClause clause : DomList.of(statement.catchClauses(), CatchClause.class)) {
            printing.out().add(" catch (");
            printing.declarations.members().printVariable(clause.getException());
            printing.out().add(") ");
            printing.statements.printBlock(clause.getBody());
        }
        if (statement.getFinally() != null) {
            printing.out().add(" finally ");
            printing.statements.printBlock(statement.getFinally());
        }
    }

    private void printResources(List<?> resources) {
        if (resources.isEmpty()) {
            return;
        }
        Output out = printing.out().add('(').openIndented();
        for (int i = 0; i < resources.size(); i++) {
            if (i > 0) {
                out.add(';').spaceOrBreak();
            }
            printing.expressions.printItem(resources.get(i));
        }
        out.close().add(") ");
    }

    private void printHead(String word, Expression condition) {
        printing.out().add(word).add(" (");
        printing.expressions.print(condition);
        printing.out().add(')');
    }

    /** A block on the same line, another statement indented on the next. */
    private void printNested(Statement body) {
        if (body instanceof Block block) {
            printing.out().add(' ');
            printing.statements.printBlock(block);
        } else {
            printing.out().indent().line();
            printing.statements.print(body);
            printing.out().outdent();
        }
    }
}
