/** Providers, one class each: found by ServiceLoader and named by nobody. A socket is opened only by a call. */
@NullMarked
package io.devmatrix.core.llm;

import org.jspecify.annotations.NullMarked;
