package io.devmatrix.core.slot.judge;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.TypeMethodReference;

/** Nothing turns on where an object lies in memory: not on its hash, nor on the text of what has no text of its own. */
final class AddressRule implements GateRule {
    private static final String ID = "SLOT-115";

    @Override
    public void check(FillUnit fill, Notes notes) {
        fill.all(ASTNode.class).forEach(node -> checkText(node, notes));
    }

    private static void checkText(ASTNode node, Notes notes) {
        if (node instanceof InfixExpression sum
                && isText(sum.resolveTypeBinding())
                && sum.getOperator() == InfixExpression.Operator.PLUS) {
            java.util.List<Expression> operands =
                    new java.util.ArrayList<>(java.util.List.of(sum.getLeftOperand(), sum.getRightOperand()));
            ((List<?>) sum.extendedOperands()).forEach(more -> operands.add((Expression) more));
            operands.forEach(operand -> require(operand, operand.resolveTypeBinding(), notes));
        } else if (node instanceof MethodInvocation call && call.resolveMethodBinding() != null) {
            checkCall(call, call.resolveMethodBinding(), notes);
        } else if (node instanceof TypeMethodReference || node instanceof ExpressionMethodReference) {
            checkReference((MethodReference) node, notes);
        }
    }

    private static void checkCall(MethodInvocation call, IMethodBinding method, Notes notes) {
        boolean hash = method.getName().equals("hashCode");
        if (hash) {
            notes.add(ID, call, "`hashCode` changes from run to run", "Compare values, not their hashes");
        } else if (method.getName().equals("toString") && call.arguments().isEmpty() && call.getExpression() != null) {
            require(call, call.getExpression().resolveTypeBinding(), notes);
        } else if (method.getName().equals("valueOf") && isText(method.getDeclaringClass())
                || method.getName().equals("append")) {
            ((List<?>) call.arguments())
                    .forEach(argument ->
                            require((Expression) argument, ((Expression) argument).resolveTypeBinding(), notes));
        }
    }

    private static void checkReference(MethodReference reference, Notes notes) {
        IMethodBinding method = reference.resolveMethodBinding();
        if (method == null) {
            return;
        }
        String owner = method.getDeclaringClass().getQualifiedName();
        boolean bare = owner.equals("java.lang.Object")
                && (method.getName().equals("toString") || method.getName().equals("hashCode"));
        if (bare || method.getName().equals("hashCode") || method.getName().equals("identityHashCode")) {
            notes.add(
                    ID,
                    reference,
                    "`" + method.getName() + "` may change from run to run",
                    "Name the part that you mean");
        }
    }

    private static boolean isText(ITypeBinding type) {
        return type != null && type.getQualifiedName().equals("java.lang.String");
    }

    private static void require(Expression node, ITypeBinding type, Notes notes) {
        if (type != null && !isValue(type) && !(node instanceof LambdaExpression)) {
            notes.add(ID, node, "The text of this may change from run to run", "Name the part that you mean");
        }
    }

    /** Whether the text of values of that type says the value, and not where it lies. */
    private static boolean isValue(ITypeBinding type) {
        String name = type.getErasure().getQualifiedName();
        return type.isPrimitive()
                || type.isNullType()
                || type.isEnum()
                || type.isRecord()
                || type.isWildcardType()
                || type.isCapture()
                || name.startsWith("java.time.")
                || name.startsWith("java.math.")
                || Set.of(
                                "java.lang.String",
                                "java.lang.StringBuilder",
                                "java.lang.CharSequence",
                                "java.lang.Number",
                                "java.lang.Boolean",
                                "java.lang.Character",
                                "java.lang.Integer",
                                "java.lang.Long",
                                "java.lang.Double",
                                "java.lang.Enum",
                                "java.util.UUID",
                                "java.util.List",
                                "java.util.Optional")
                        .contains(name);
    }
}
