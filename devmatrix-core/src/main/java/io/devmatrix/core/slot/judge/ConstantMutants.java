package io.devmatrix.core.slot.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.StringLiteral;

/** Plans faults in constants. */
final class ConstantMutants {
    private static final Map<String, String> NAMES = Map.of(
            "HALF_UP",
            "DOWN",
            "HALF_EVEN",
            "UP",
            "DOWN",
            "UP",
            "UP",
            "DOWN",
            "FLOOR",
            "CEILING",
            "CEILING",
            "FLOOR",
            "ZERO",
            "ONE",
            "ONE",
            "ZERO");

    private final FillUnit fill;

    ConstantMutants(FillUnit fill) {
        this.fill = fill;
    }

    /** Faults of a node: a number one unit up and down, another way to round. */
    List<Mutant> of(ASTNode node) {
        List<Mutant> found = new ArrayList<>();
        constants(node, found);
        return found;
    }

    private void constants(ASTNode node, List<Mutant> found) {
        if (node instanceof NumberLiteral number && number.resolveConstantExpressionValue() instanceof Number value) {
            boolean whole = value instanceof Integer || value instanceof Long;
            if (whole) {
                String suffix = value instanceof Long ? "L" : "";
                constant(found, node, value.longValue() + 1 + suffix, number.getToken());
                constant(found, node, "(" + (value.longValue() - 1) + suffix + ")", number.getToken());
            }
        } else if (node instanceof StringLiteral text && node.getParent() instanceof ClassInstanceCreation) {
            try {
                BigDecimal value = new BigDecimal(text.getLiteralValue());
                if (!Pool.isUsual(value)) {
                    return;
                }
                BigDecimal unit = value.ulp();
                constant(found, node, "\"" + value.add(unit).toPlainString() + "\"", value.toPlainString());
                constant(found, node, "\"" + value.subtract(unit).toPlainString() + "\"", value.toPlainString());
            } catch (NumberFormatException noNumber) {
                return;
            }
        } else if (node instanceof QualifiedName name
                && NAMES.containsKey(name.getName().getIdentifier())) {
            String other = NAMES.get(name.getName().getIdentifier());
            add(found, name.getName(), other, "`" + other + "` for `" + name.getName() + "`");
        }
    }

    private void constant(List<Mutant> found, ASTNode node, String text, String was) {
        add(found, node, text, "`" + text.replaceAll("[\"()L]", "") + "` for `" + was + "`");
    }

    private void add(List<Mutant> found, ASTNode node, String text, String what) {
        int offset = node.getStartPosition();
        found.add(new Mutant(
                Mutant.Kind.CONSTANT,
                offset,
                node.getLength(),
                text,
                fill.unit().getLineNumber(offset),
                what));
    }
}
