/** Violations that the rules of structure must find. */
@NullMarked
package io.devmatrix.planted.slot;

import org.jspecify.annotations.NullMarked;
