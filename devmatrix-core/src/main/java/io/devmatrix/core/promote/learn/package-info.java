/** The learner: from code that repeats to one rule, by anti-unification. Pure and deterministic. */
@NullMarked
package io.devmatrix.core.promote.learn;

import org.jspecify.annotations.NullMarked;
