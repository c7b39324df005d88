package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InstanceofExpression;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.TypePattern;

/** Prints expressions made of operators; a long one is broken before its operators. */
final class OperatorPrinter {
    private final Printing printing;

    OperatorPrinter(Printing printing) {
        this.printing = printing;
    }

    void print(InfixExpression infix) {
        boolean breakable = isBreakable(infix);
        if (breakable) {
            printing.out().openIndented();
        }
        printOperands(infix, breakable);
        if (breakable) {
            printing.out().close();
        }
    }

    void print(PrefixExpression prefix) {
        String operator = prefix.getOperator().toString();
        printing.out().add(operator);
        // `- -x` is not `--x`
        boolean same = prefix.getOperand() instanceof PrefixExpression inner
                && inner.getOperator().toString().charAt(0) == operator.charAt(0)
                && operator.charAt(0) != '!'
                && operator.charAt(0) != '~';
        printing.out().add(same ? " " : "");
        printing.expressions.print(prefix.getOperand());
    }

    void print(PostfixExpression postfix) {
        printing.expressions.print(postfix.getOperand());
        printing.out().add(postfix.getOperator().toString());
    }

    void print(ConditionalExpression conditional) {
        printing.expressions.print(conditional.getExpression());
        Output out = printing.out().openIndented();
        out.spaceOrBreak().add("? ");
        printing.expressions.print(conditional.getThenExpression());
        out.spaceOrBreak().add(": ");
        printing.expressions.print(conditional.getElseExpression());
        out.close();
    }

    void print(Assignment assignment) {
        printing.expressions.print(assignment.getLeftHandSide());
        printing.out().add(' ').add(assignment.getOperator().toString()).add(' ');
        printing.expressions.print(assignment.getRightHandSide());
    }

    void print(CastExpression cast) {
        printing.out().add('(');
        printing.types.print(cast.getType());
        printing.out().add(") ");
        printing.expressions.print(cast.getExpression());
    }

    void print(InstanceofExpression test) {
        printing.expressions.print(test.getLeftOperand());
        printing.out().add(" instanceof ");
        printing.types.print(test.getRightOperand());
    }

    void print(PatternInstanceofExpression test) {
        printing.expressions.print(test.getLeftOperand());
        printing.out().add(" instanceof ");
        printing.declarations.members().printVariable(((TypePattern) test.getPattern()).getPatternVariable2());
    }

    private void printOperands(InfixExpression infix, boolean breakable) {
        if (infix.getLeftOperand() instanceof InfixExpression left && breakable && isSameLevel(left, infix)) {
            printOperands(left, true);
        } else {
            printing.expressions.print(infix.getLeftOperand());
        }
        printOperand(infix, infix.getRightOperand(), breakable);
        for (Object operand : infix.extendedOperands()) {
            printOperand(infix, (Expression) operand, breakable);
        }
    }

    private void printOperand(InfixExpression infix, Expression operand, boolean breakable) {
        if (breakable) {
            printing.out().spaceOrBreak();
        } else {
            printing.out().add(' ');
        }
        printing.out().add(infix.getOperator().toString()).add(' ');
        printing.expressions.print(operand);
    }

    private static boolean isBreakable(InfixExpression infix) {
        return Precedence.isLogical(infix.getOperator()) || Precedence.isArithmetic(infix.getOperator());
    }

    private static boolean isSameLevel(InfixExpression left, InfixExpression infix) {
        return Precedence.of(left.getOperator()) == Precedence.of(infix.getOperator());
    }
}
