/** Violations that the rules of structure must find. */
@NullMarked
package io.devmatrix.planted.llm;

import org.jspecify.annotations.NullMarked;
