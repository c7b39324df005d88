/** Fills and contracts as the learner sees them, and back to Java. */
@NullMarked
package io.devmatrix.core.promote.fill;

import org.jspecify.annotations.NullMarked;
