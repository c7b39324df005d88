/** The rules of a sound model: one class each. */
@NullMarked
package io.devmatrix.core.check;

import org.jspecify.annotations.NullMarked;
