package io.devmatrix.core.ir;

/**
 * A value set by a machine or flow.
 *
 * @param target attribute name or path
 * @param value expression
 */
public record Assignment(String target, Expression value) {}
