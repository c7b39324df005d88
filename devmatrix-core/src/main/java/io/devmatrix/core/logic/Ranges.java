package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;

/** Tells what is known of the value of a path where conditions are asked, beside its type. */
interface Ranges {
    /** Nothing is known, for example amid a flow that has written to the row. */
    Ranges UNKNOWN = path -> Bounds.NONE;

    /** Bounds of the {@link Node.Variable} or {@link Node.Member}. */
    Bounds of(Node path);
}
