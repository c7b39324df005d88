/** The application as a deeply immutable, stack-neutral value. */
@NullMarked
package io.devmatrix.core.ir;

import org.jspecify.annotations.NullMarked;
