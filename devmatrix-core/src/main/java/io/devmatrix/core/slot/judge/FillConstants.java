package io.devmatrix.core.slot.judge;

import java.math.BigDecimal;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.StringLiteral;

/** Gathers the constants that a fill turns on: what it does below, at and above them is tried too. */
final class FillConstants {
    private FillConstants() {}

    static void of(FillUnit unit, Pool pool) {
        for (NumberLiteral number : unit.all(NumberLiteral.class)) {
            Object value = number.resolveConstantExpressionValue();
            if (value instanceof Integer || value instanceof Long) {
                pool.add(BigDecimal.valueOf(((Number) value).longValue()));
            } else if (value instanceof Double real && !real.isNaN() && !real.isInfinite()) {
                pool.add(BigDecimal.valueOf(real));
            }
        }
        unit.all(StringLiteral.class).forEach(text -> pool.addText(text.getLiteralValue()));
    }
}
