/** The front door: one class a goal calls, its requests and results. */
@NullMarked
package io.devmatrix.core;

import org.jspecify.annotations.NullMarked;
