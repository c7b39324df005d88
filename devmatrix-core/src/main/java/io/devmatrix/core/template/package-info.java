/** Velocity in strict mode: layout of stratum 1, all decisions in Java. */
@NullMarked
package io.devmatrix.core.template;

import org.jspecify.annotations.NullMarked;
