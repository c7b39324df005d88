/** What will be generated, by which stratum, and why: atoms and their classification. */
@NullMarked
package io.devmatrix.core.plan;

import org.jspecify.annotations.NullMarked;
