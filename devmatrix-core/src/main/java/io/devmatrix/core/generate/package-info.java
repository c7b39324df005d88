/** The port of all generators. */
@NullMarked
package io.devmatrix.core.generate;

import org.jspecify.annotations.NullMarked;
