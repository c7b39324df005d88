/** The Java corner: quote Java with holes, print it with its imports, parse and search given sources. */
@NullMarked
package io.devmatrix.core.javasource;

import org.jspecify.annotations.NullMarked;
