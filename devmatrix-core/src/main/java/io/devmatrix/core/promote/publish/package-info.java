/** From what was proven, and what became of rules in use, to the next version of a pack. */
@NullMarked
package io.devmatrix.core.promote.publish;

import org.jspecify.annotations.NullMarked;
