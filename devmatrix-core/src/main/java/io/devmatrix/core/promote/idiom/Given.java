package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.SimpleName;

/** What the contract says of the values that a fill is given. */
final class Given {
    private Given() {}

    /** Whether it is a component of one of the contract's records that the model says is never null. */
    static boolean isNeverNull(FillSource source, Expression expression) {
        if (!(Places.bare(expression) instanceof MethodInvocation call) || !Stable.isComponent(call)) {
            return false;
        }
        ITypeBinding type = call.resolveMethodBinding().getDeclaringClass();
        List<Shape.Parts> parts = new ArrayList<>();
        for (Parameter parameter : source.contract().parameters()) {
            collect(parameter.shape(), parts);
        }
        return parts.stream()
                .filter(each -> each.javaName().equals(type.getName()) && isOf(source.contract(), type))
                .map(each -> each.members().get(call.getName().getIdentifier()))
                .anyMatch(member -> member != null && !member.nullable());
    }

    /** Whether the name is given a value there. */
    static boolean isWritten(SimpleName name) {
        return name.getParent() instanceof Assignment assignment && assignment.getLeftHandSide() == name
                || name.getParent() instanceof PostfixExpression
                || name.getParent() instanceof PrefixExpression prefix
                        && prefix.getOperator() != PrefixExpression.Operator.NOT
                        && prefix.getOperator() != PrefixExpression.Operator.MINUS;
    }

    private static boolean isOf(SlotContract contract, ITypeBinding type) {
        String owner = contract.java().packageName() + "." + contract.java().type();
        return type.getQualifiedName().startsWith(owner + ".");
    }

    private static void collect(Shape shape, List<Shape.Parts> parts) {
        if (shape instanceof Shape.Many many) {
            collect(many.element(), parts);
        } else if (shape instanceof Shape.Parts of) {
            parts.add(of);
            of.members().values().forEach(member -> collect(member, parts));
        }
    }
}
