/** What the project's version control remembers, asked from the program {@code git}. */
@NullMarked
package io.devmatrix.core.git;

import org.jspecify.annotations.NullMarked;
