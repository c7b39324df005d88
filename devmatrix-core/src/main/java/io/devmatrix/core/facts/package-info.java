/** Names and derived facts of each model node, computed once; what is made from a model reads nothing else. */
@NullMarked
package io.devmatrix.core.facts;

import org.jspecify.annotations.NullMarked;
