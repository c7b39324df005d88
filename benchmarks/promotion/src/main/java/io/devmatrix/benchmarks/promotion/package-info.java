/** What the learner of promotion makes of code that a generator by others wrote. */
@NullMarked
package io.devmatrix.benchmarks.promotion;

import org.jspecify.annotations.NullMarked;
