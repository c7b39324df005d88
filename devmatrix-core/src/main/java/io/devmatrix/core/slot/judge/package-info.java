/** Judges fills: what they name, whether they compile, what they answer in a process of their own. */
@NullMarked
package io.devmatrix.core.slot.judge;

import org.jspecify.annotations.NullMarked;
