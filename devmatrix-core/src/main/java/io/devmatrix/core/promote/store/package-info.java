/** Where fills and what became of rules are kept; it never influences a build. */
@NullMarked
package io.devmatrix.core.promote.store;

import org.jspecify.annotations.NullMarked;
