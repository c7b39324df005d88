/** The OpenAPI 3.1 document of a model: the same for every stack. */
@NullMarked
package io.devmatrix.core.generate.openapi;

import org.jspecify.annotations.NullMarked;
