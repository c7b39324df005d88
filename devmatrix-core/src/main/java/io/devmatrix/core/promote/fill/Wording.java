package io.devmatrix.core.promote.fill;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.SlotContract;

/** The words of a behaviour without the model's names and without its numbers: who says the same means the same. */
public final class Wording {
    private Wording() {}

    /** SHA-256 of the words and of the conditions. */
    public static String of(SlotContract contract) {
        return Sha256.of(words(contract));
    }

    /** The same for people: names as {@code <0>}, {@code <1>} ... by first mention, numbers as {@code #n}. */
    public static String words(SlotContract contract) {
        return Reading.of(contract).words();
    }
}
