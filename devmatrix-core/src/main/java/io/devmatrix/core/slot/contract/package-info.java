/** What a slot asks of its fill, and what a judge of fills says: shared by those who plan, write, judge and lock fills. */
@NullMarked
package io.devmatrix.core.slot.contract;

import org.jspecify.annotations.NullMarked;
