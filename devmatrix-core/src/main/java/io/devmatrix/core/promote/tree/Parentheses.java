package io.devmatrix.core.promote.tree;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InstanceofExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;

/** Puts back the parentheses that a canonical tree does not have. Rather one pair too many than a different meaning. */
final class Parentheses {
    /** Places that take nothing that binds looser than a call. */
    private static final Set<StructuralPropertyDescriptor> TIGHT = Set.of(
            PrefixExpression.OPERAND_PROPERTY,
            PostfixExpression.OPERAND_PROPERTY,
            CastExpression.EXPRESSION_PROPERTY,
            InstanceofExpression.LEFT_OPERAND_PROPERTY,
            PatternInstanceofExpression.LEFT_OPERAND_PROPERTY,
            MethodInvocation.EXPRESSION_PROPERTY,
            FieldAccess.EXPRESSION_PROPERTY,
            ArrayAccess.ARRAY_PROPERTY,
            ExpressionMethodReference.EXPRESSION_PROPERTY,
            ClassInstanceCreation.EXPRESSION_PROPERTY,
            ConditionalExpression.EXPRESSION_PROPERTY,
            ConditionalExpression.THEN_EXPRESSION_PROPERTY,
            ConditionalExpression.ELSE_EXPRESSION_PROPERTY);

    private static final Set<Integer> UNARY = Set.of(
            ASTNode.PREFIX_EXPRESSION, ASTNode.POSTFIX_EXPRESSION, ASTNode.CAST_EXPRESSION, ASTNode.ARRAY_CREATION);

    private static final Set<Integer> LOOSE = Set.of(
            ASTNode.INFIX_EXPRESSION,
            ASTNode.ASSIGNMENT,
            ASTNode.CONDITIONAL_EXPRESSION,
            ASTNode.LAMBDA_EXPRESSION,
            ASTNode.SWITCH_EXPRESSION,
            ASTNode.INSTANCEOF_EXPRESSION,
            ASTNode.PATTERN_INSTANCEOF_EXPRESSION,
            ASTNode.EXPRESSION_METHOD_REFERENCE,
            ASTNode.CREATION_REFERENCE,
            ASTNode.TYPE_METHOD_REFERENCE,
            ASTNode.SUPER_METHOD_REFERENCE);

    private Parentheses() {}

    static ASTNode place(ASTNode child, StructuralPropertyDescriptor place) {
        boolean tight = TIGHT.contains(place) && (LOOSE.contains(child.getNodeType()) || isUnary(child));
        return tight ? around((Expression) child) : child;
    }

    /** An operand of an infix expression: what binds as tightly as a unary operator stands alone. */
    static Expression operand(Expression child) {
        return LOOSE.contains(child.getNodeType()) ? around(child) : child;
    }

    /** A logical operand keeps comparisons bare, as people write them. */
    static Expression logicalOperand(Expression child) {
        boolean comparison = child instanceof InstanceofExpression
                || child instanceof InfixExpression infix
                        && Set.of("==", "!=", "<", ">", "<=", ">=")
                                .contains(infix.getOperator().toString());
        return comparison ? child : operand(child);
    }

    private static boolean isUnary(ASTNode child) {
        return UNARY.contains(child.getNodeType());
    }

    private static Expression around(Expression expression) {
        ParenthesizedExpression pair = expression.getAST().newParenthesizedExpression();
        pair.setExpression(expression);
        return pair;
    }
}
