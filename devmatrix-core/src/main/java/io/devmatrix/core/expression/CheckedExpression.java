package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.Set;

/**
 * An expression whose names and types are right.
 *
 * @param source as the model has it
 * @param root its tree
 */
public record CheckedExpression(Expression source, Node root) {
    /** What it reads of rows, from left to right: attributes, relations and collections. */
    public List<Node.Member> reads() {
        return Reads.of(root);
    }

    /** Names of the scope that it reads, such as {@code now}, and those that its passes over lists bring. */
    public Set<String> names() {
        return Reads.names(root);
    }

    /** Type of its value. */
    public ValueType type() {
        return root.type();
    }
}
