/** What flows must do, by the model's own meaning: an oracle over rows in memory, and the search for cases worth trying. Pure. */
@NullMarked
package io.devmatrix.core.qa.flow;

import org.jspecify.annotations.NullMarked;
