package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Expression;

/**
 * An expression whose names and types are right.
 *
 * @param source as the model has it
 * @param root its tree
 */
public record CheckedExpression(Expression source, Node root) {
    /** Type of its value. */
    public ValueType type() {
        return root.type();
    }
}
