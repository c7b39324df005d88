/** Rules as data: code with holes, bound to facts of a model; applied when sure, else not at all. */
@NullMarked
package io.devmatrix.core.promote.rule;

import org.jspecify.annotations.NullMarked;
