/** Known bugs as rules over the sources of a service, and the runner that weighs what they find. */
@NullMarked
package io.devmatrix.core.regression;

import org.jspecify.annotations.NullMarked;
