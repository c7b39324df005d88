/** How packaged services are started, whatever their stack. */
@NullMarked
package io.devmatrix.core.launch;

import org.jspecify.annotations.NullMarked;
