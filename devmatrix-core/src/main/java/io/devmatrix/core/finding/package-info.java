/** One value type for a problem, with its place and what to do about it. */
@NullMarked
package io.devmatrix.core.finding;

import org.jspecify.annotations.NullMarked;
