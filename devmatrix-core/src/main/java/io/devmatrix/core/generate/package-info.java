/** The port of all generators, and the router that sends each atom to its own. */
@NullMarked
package io.devmatrix.core.generate;

import org.jspecify.annotations.NullMarked;
