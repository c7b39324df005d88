/** Holds rules that were found to the judge of fills, in each project that they come from. */
@NullMarked
package io.devmatrix.core.promote.prove;

import org.jspecify.annotations.NullMarked;
