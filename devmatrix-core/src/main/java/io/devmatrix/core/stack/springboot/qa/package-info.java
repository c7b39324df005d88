/** How a Spring Boot service is unpacked, started and judged. */
@NullMarked
package io.devmatrix.core.stack.springboot.qa;

import org.jspecify.annotations.NullMarked;
