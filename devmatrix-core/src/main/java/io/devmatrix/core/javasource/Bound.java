package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;

/**
 * A node from the quote of a bound code, to be printed with that code's bindings.
 *
 * @param node one of the roots of its quote
 * @param code where its holes find their values
 * @param emptyLineBefore whether one stands before the hole it takes the place of
 */
record Bound(ASTNode node, Code code, boolean emptyLineBefore) {}
