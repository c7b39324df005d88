/** Finds rules in the fills of one contract shape: pure functions over rows of the pattern store. */
@NullMarked
package io.devmatrix.core.promote.mine;

import org.jspecify.annotations.NullMarked;
