/** Spring Boot 4.1 on Java 17, Spring Data JPA, PostgreSQL. */
@NullMarked
package io.devmatrix.core.stack.springboot;

import org.jspecify.annotations.NullMarked;
