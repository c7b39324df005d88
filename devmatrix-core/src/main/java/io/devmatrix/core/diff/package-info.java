/** What differs between two generations, and what of it breaks clients. */
@NullMarked
package io.devmatrix.core.diff;

import org.jspecify.annotations.NullMarked;
