/** Code in its canonical form, and back to Java: what two styles share is equal here. */
@NullMarked
package io.devmatrix.core.promote.tree;

import org.jspecify.annotations.NullMarked;
