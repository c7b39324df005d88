/** The rules of stratum 2 for Spring Boot: each quotes the Java that a senior engineer would write. */
@NullMarked
package io.devmatrix.core.stack.springboot.generate;

import org.jspecify.annotations.NullMarked;
