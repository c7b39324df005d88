/** Mojos: parameters to request, front door, result to log or failure. No logic. */
@NullMarked
package io.devmatrix.maven;

import org.jspecify.annotations.NullMarked;
