/** Asks for fills: prompts, calls within a budget, repairs. */
@NullMarked
package io.devmatrix.core.slot.fill;

import org.jspecify.annotations.NullMarked;
