/** Measures what migrations of many tables take. */
@NullMarked
package io.devmatrix.benchmarks.migrate;

import org.jspecify.annotations.NullMarked;
