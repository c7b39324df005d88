/** Packs of rules that were learned: an ordinary jar that a build lists. */
@NullMarked
package io.devmatrix.core.promote.pack;

import org.jspecify.annotations.NullMarked;
