/** Other programs: run with a limit, or kept alive exactly as long as this JVM. */
@NullMarked
package io.devmatrix.core.process;

import org.jspecify.annotations.NullMarked;
