/** The model's expressions: CEL by syntax, the model's types by checking, then Java, SQL or a value. */
@NullMarked
package io.devmatrix.core.expression;

import org.jspecify.annotations.NullMarked;
