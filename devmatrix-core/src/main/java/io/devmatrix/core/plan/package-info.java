/** What will be generated, by which stratum, and why: atoms, their classification and their routing. */
@NullMarked
package io.devmatrix.core.plan;

import org.jspecify.annotations.NullMarked;
