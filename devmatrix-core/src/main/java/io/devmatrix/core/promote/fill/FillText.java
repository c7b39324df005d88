package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;

/** A fill in canonical form back to the one class that stands in the slot. */
public final class FillText {
    private FillText() {}

    /**
     * The compilation unit, formatted, with its imports.
     *
     * @param fill canonical form, see {@link CanonicalFill}
     * @throws IllegalArgumentException when the tree is not one
     */
    public static String of(SlotContract contract, Tree fill) {
        throw new UnsupportedOperationException();
    }
}
