package io.devmatrix.core.slot.contract;

import io.devmatrix.core.expression.CheckedExpression;

/**
 * A precondition or a postcondition.
 *
 * @param id {@code P1}, {@code P2} ... before, {@code Q1}, {@code Q2} ... behind; as Javadoc and diagnostics name it
 * @param that over the parameters and {@code result}; {@code now} where the contract has it
 */
public record Condition(String id, CheckedExpression that) {}
