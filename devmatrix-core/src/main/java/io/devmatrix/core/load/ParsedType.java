package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;

/**
 * A type as written.
 *
 * @param type the type
 * @param nullable whether a {@code ?} stands behind it
 */
record ParsedType(Type type, boolean nullable) {}
