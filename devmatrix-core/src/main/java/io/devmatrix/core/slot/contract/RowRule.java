package io.devmatrix.core.slot.contract;

import io.devmatrix.core.expression.CheckedExpression;

/**
 * What holds of each row that a record shows whenever a fill is asked, and that the record shows all of.
 *
 * @param record simple name of the {@link Shape.Parts}
 * @param member that the model computes; empty for a condition
 * @param that the member's value, or the condition; over the row, without other names
 */
public record RowRule(String record, String member, CheckedExpression that) {
    /** Whether it gives the value of a member. */
    public boolean isComputed() {
        return !member.isEmpty();
    }
}
