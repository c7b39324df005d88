/** From model files to the application IR, with findings that say file, line and column. */
@NullMarked
package io.devmatrix.core.load;

import org.jspecify.annotations.NullMarked;
