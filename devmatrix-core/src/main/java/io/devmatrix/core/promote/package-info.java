/** From fills that passed the judge to rules: proof, and what becomes of a rule. */
@NullMarked
package io.devmatrix.core.promote;

import org.jspecify.annotations.NullMarked;
