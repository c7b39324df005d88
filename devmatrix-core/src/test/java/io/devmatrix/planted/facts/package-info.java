/** Violations that the rules of structure must find. */
@NullMarked
package io.devmatrix.planted.facts;

import org.jspecify.annotations.NullMarked;
