/** Fills rewritten until those that mean the same read the same: each idiom is one way to say something and its one other way. */
@NullMarked
package io.devmatrix.core.promote.idiom;

import org.jspecify.annotations.NullMarked;
