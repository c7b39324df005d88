package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AssertStatement;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.ConstructorInvocation;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SuperConstructorInvocation;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.eclipse.jdt.core.dom.ThrowStatement;
import org.eclipse.jdt.core.dom.TypeDeclarationStatement;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.eclipse.jdt.core.dom.YieldStatement;
import org.jspecify.annotations.Nullable;

/** Prints statements: blocks and the simple ones itself, the others by the printer of their family. */
final class StatementPrinter {
    private final Printing printing;
    private final SwitchPrinter switches;
    private final FlowPrinter flows;

    StatementPrinter(Printing printing) {
        this.printing = printing;
        this.switches = new SwitchPrinter(printing);
        this.flows = new FlowPrinter(printing);
    }

    SwitchPrinter switches() {
        return switches;
    }

    /** Prints the block of a statement or member. */
    void printBlock(Block block) {
        printBlock(block, false);
    }

    /** Prints the block of a lambda, indented from the line it begins on. */
    void printInnerBlock(Block block) {
        printBlock(block, true);
    }

    /** Prints each on a new line with the comments around it. */
    void printLines(List<?> items, boolean first) {
        boolean leads = first;
        for (Object item : items) {
            printing.out().line();
            if (!leads && hasEmptyLineBefore(item)) {
                printing.out().emptyLine();
            }
            printing.item(item, node -> printWithComments((Statement) node));
            leads = false;
        }
    }

    private void printBlock(Block block, boolean inner) {
        List<?> items = printing.items(block.statements());
        Output out = printing.out();
        if (items.isEmpty() && Trivia.of(block).dangling().isEmpty()) {
            out.add("{}");
            return;
        }
        out.add('{');
        if (inner) {
            out.indentLine();
        } else {
            out.indent();
        }
        printLines(items, true);
        printing.comments.printDangling(block);
        out.outdentLine().add('}');
    }

    private static boolean hasEmptyLineBefore(Object item) {
        return item instanceof Bound bound
                ? bound.emptyLineBefore() || Trivia.of(bound.node()).emptyLineBefore()
                : Trivia.of((Statement) item).emptyLineBefore();
    }

    private void printWithComments(Statement statement) {
        printing.comments.printLeading(statement);
        print(statement);
        printing.comments.printTrailing(statement);
    }

    void print(Statement statement) {
        switch (statement.getNodeType()) {
            case ASTNode.BLOCK -> printBlock((Block) statement);
            case ASTNode.EXPRESSION_STATEMENT -> printWord("", ((ExpressionStatement) statement).getExpression());
            case ASTNode.RETURN_STATEMENT -> printWord("return", ((ReturnStatement) statement).getExpression());
            case ASTNode.THROW_STATEMENT -> printWord("throw", ((ThrowStatement) statement).getExpression());
            case ASTNode.BREAK_STATEMENT -> printWord("break", ((BreakStatement) statement).getLabel());
            case ASTNode.CONTINUE_STATEMENT -> printWord("continue", ((ContinueStatement) statement).getLabel());
            case ASTNode.YIELD_STATEMENT -> printYield((YieldStatement) statement);
            case ASTNode.EMPTY_STATEMENT -> printing.out().add(';');
            case ASTNode.ASSERT_STATEMENT -> printAssert((AssertStatement) statement);
            case ASTNode.VARIABLE_DECLARATION_STATEMENT -> printing.declarations
                    .members()
                    .print((VariableDeclarationStatement) statement);
            case ASTNode.TYPE_DECLARATION_STATEMENT -> printing.declarations.print(
                    ((TypeDeclarationStatement) statement).getDeclaration());
            case ASTNode.CONSTRUCTOR_INVOCATION -> print((ConstructorInvocation) statement);
            case ASTNode.SUPER_CONSTRUCTOR_INVOCATION -> print((SuperConstructorInvocation) statement);
            case ASTNode.SWITCH_STATEMENT -> switches.print((SwitchStatement) statement);
            default -> flows.print(statement);
        }
    }

    private void printWord(String word, @Nullable Expression expression) {
        printing.out().add(word);
        if (expression != null) {
            printing.out().add(word.isEmpty() ? "" : " ");
            printing.expressions.print(expression);
        }
        printing.out().add(';');
    }

    private void printYield(YieldStatement statement) {
        printWord(statement.isImplicit() ? "" : "yield", statement.getExpression());
    }

    private void printAssert(AssertStatement statement) {
        printing.out().add("assert ");
        printing.expressions.print(statement.getExpression());
        if (statement.getMessage() != null) {
            printing.out().add(" : ");
            printing.expressions.print(statement.getMessage());
        }
        printing.out().add(';');
    }

    private void print(ConstructorInvocation call) {
        printing.types.printArguments(call.typeArguments());
        printing.out().add("this");
        printing.expressions.calls().printArguments(call.arguments());
        printing.out().add(';');
    }

    private void print(SuperConstructorInvocation call) {
        if (call.getExpression() != null) {
            printing.expressions.print(call.getExpression());
            printing.out().add('.');
        }
        printing.types.printArguments(call.typeArguments());
        printing.out().add("super");
        printing.expressions.calls().printArguments(call.arguments());
        printing.out().add(';');
    }
}
