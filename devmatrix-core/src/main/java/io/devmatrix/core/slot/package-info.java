/** The port to whatever writes a slot's content, and what a call of it may cost. Nothing here opens a socket. */
@NullMarked
package io.devmatrix.core.slot;

import org.jspecify.annotations.NullMarked;
