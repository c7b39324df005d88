/** What is generated, in memory, and the only gate to the disk. */
@NullMarked
package io.devmatrix.core.output;

import org.jspecify.annotations.NullMarked;
