package io.devmatrix.core.promote.fill;

import io.devmatrix.core.slot.contract.SlotContract;

/** The words of a behaviour without the model's names and without its numbers: who says the same means the same. */
public final class Wording {
    private Wording() {}

    /** SHA-256 of the words and of the conditions. */
    public static String of(SlotContract contract) {
        throw new UnsupportedOperationException();
    }
}
