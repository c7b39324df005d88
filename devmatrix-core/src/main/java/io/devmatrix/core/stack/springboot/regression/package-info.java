/** Known bugs of services on Spring Boot and JPA, one rule a bug. */
@NullMarked
package io.devmatrix.core.stack.springboot.regression;

import org.jspecify.annotations.NullMarked;
