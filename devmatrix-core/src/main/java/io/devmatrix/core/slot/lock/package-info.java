/** Keeps accepted fills reproducible: one file a slot. */
@NullMarked
package io.devmatrix.core.slot.lock;

import org.jspecify.annotations.NullMarked;
