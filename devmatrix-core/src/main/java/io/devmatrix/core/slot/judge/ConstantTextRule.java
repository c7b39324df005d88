package io.devmatrix.core.slot.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Constant texts are joined by the compiler: a few lines that double one would fill its memory. Looked at before it does. */
final class ConstantTextRule implements GateRule {
    static final int MOST = 64 * 1024;

    @Override
    public void check(FillUnit fill, Notes notes) {
        List<VariableDeclarationFragment> variables = fill.all(VariableDeclarationFragment.class);
        Map<String, Long> sizes = new HashMap<>();
        for (int round = 0; round <= variables.size(); round++) {
            for (VariableDeclarationFragment variable : variables) {
                long size = variable.getInitializer() == null ? 0 : size(variable.getInitializer(), sizes);
                sizes.merge(variable.getName().getIdentifier(), size, Math::max);
                if (size > MOST) {
                    notes.add(
                            "SLOT-112",
                            variable,
                            "The text `" + variable.getName() + "` is longer than " + MOST + " characters",
                            "Write it shorter");
                    return;
                }
            }
        }
        fill.all(InfixExpression.class).stream()
                .filter(sum -> size(sum, sizes) > MOST)
                .findFirst()
                .ifPresent(sum -> notes.add(
                        "SLOT-112", sum, "This text is longer than " + MOST + " characters", "Write it shorter"));
    }

    private static long size(Expression expression, Map<String, Long> sizes) {
        if (expression instanceof StringLiteral || expression instanceof TextBlock) {
            return expression.getLength();
        }
        if (expression instanceof Name name) {
            SimpleName last = name instanceof QualifiedName qualified ? qualified.getName() : (SimpleName) name;
            return sizes.getOrDefault(last.getIdentifier(), 0L);
        }
        if (expression instanceof ParenthesizedExpression inner) {
            return size(inner.getExpression(), sizes);
        }
        if (expression instanceof CastExpression cast) {
            return size(cast.getExpression(), sizes);
        }
        if (expression instanceof ConditionalExpression choice) {
            return Math.max(size(choice.getThenExpression(), sizes), size(choice.getElseExpression(), sizes));
        }
        return expression instanceof InfixExpression sum ? sum(sum, sizes) : 0;
    }

    private static long sum(InfixExpression sum, Map<String, Long> sizes) {
        long size = size(sum.getLeftOperand(), sizes) + size(sum.getRightOperand(), sizes);
        for (Object more : sum.extendedOperands()) {
            size += size((Expression) more, sizes);
        }
        return size;
    }
}
