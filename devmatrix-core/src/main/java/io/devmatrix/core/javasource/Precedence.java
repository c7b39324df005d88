package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InfixExpression.Operator;
import org.eclipse.jdt.core.dom.InstanceofExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;

/** Whether an expression put where a name stood needs parentheses. */
final class Precedence {
    private static final int PRIMARY = 100;

    private Precedence() {}

    static boolean needsParentheses(Expression expression, SimpleName hole) {
        int own = of(expression);
        ASTNode parent = hole.getParent();
        if (own == PRIMARY) {
            return false;
        }
        if (parent instanceof InfixExpression infix) {
            return own <= of(infix);
        }
        return isOperand(hole);
    }

    /** Whether what binds looser than a name needs parentheses in its place, operands of infixes apart. */
    static boolean isOperand(SimpleName hole) {
        StructuralPropertyDescriptor place = hole.getLocationInParent();
        ASTNode parent = hole.getParent();
        return parent instanceof PrefixExpression
                || parent instanceof PostfixExpression
                || parent instanceof InstanceofExpression
                || parent instanceof PatternInstanceofExpression
                || parent instanceof QualifiedName
                || parent instanceof FieldAccess
                || place == CastExpression.EXPRESSION_PROPERTY
                || place == ConditionalExpression.EXPRESSION_PROPERTY
                || place == ConditionalExpression.THEN_EXPRESSION_PROPERTY
                || place == ConditionalExpression.ELSE_EXPRESSION_PROPERTY
                || place == MethodInvocation.EXPRESSION_PROPERTY
                || place == ClassInstanceCreation.EXPRESSION_PROPERTY
                || place == ExpressionMethodReference.EXPRESSION_PROPERTY
                || place == ArrayAccess.ARRAY_PROPERTY;
    }

    private static int of(Expression expression) {
        if (expression instanceof InfixExpression infix) {
            return of(infix.getOperator());
        }
        return switch (expression.getNodeType()) {
            case ASTNode.ASSIGNMENT,
                    ASTNode.CONDITIONAL_EXPRESSION,
                    ASTNode.LAMBDA_EXPRESSION,
                    ASTNode.SWITCH_EXPRESSION -> 0;
            case ASTNode.INSTANCEOF_EXPRESSION, ASTNode.PATTERN_INSTANCEOF_EXPRESSION -> 7;
            case ASTNode.PREFIX_EXPRESSION, ASTNode.POSTFIX_EXPRESSION, ASTNode.CAST_EXPRESSION -> 20;
            case ASTNode.ARRAY_CREATION -> 30;
            default -> PRIMARY;
        };
    }

    static boolean isLogical(Operator operator) {
        return of(operator) <= 5;
    }

    static boolean isArithmetic(Operator operator) {
        return of(operator) >= 9;
    }

    static int of(Operator operator) {
        return switch (operator.toString()) {
            case "||" -> 1;
            case "&&" -> 2;
            case "|" -> 3;
            case "^" -> 4;
            case "&" -> 5;
            case "==", "!=" -> 6;
            case "<<", ">>", ">>>" -> 8;
            case "+", "-" -> 9;
            case "*", "/", "%" -> 10;
            default -> 7;
        };
    }
}
