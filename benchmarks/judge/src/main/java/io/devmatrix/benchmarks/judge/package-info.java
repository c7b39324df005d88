/** Plants faults into generated services and counts which of them the judge sees. */
@NullMarked
package io.devmatrix.benchmarks.judge;

import org.jspecify.annotations.NullMarked;
