package io.devmatrix.core.ir;

/**
 * A condition with its refusal.
 *
 * @param that condition
 * @param error answer when it does not hold
 */
public record Guard(Expression that, BusinessError error) {}
