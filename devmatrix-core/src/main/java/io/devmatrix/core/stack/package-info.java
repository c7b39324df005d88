/** The port of target stacks. */
@NullMarked
package io.devmatrix.core.stack;

import org.jspecify.annotations.NullMarked;
