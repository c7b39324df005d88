/** The reserved words of the languages that are generated. */
@NullMarked
package io.devmatrix.core.word;

import org.jspecify.annotations.NullMarked;
