package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.slot.contract.SlotContract;

/**
 * A slot of one of our services with what stands in it.
 *
 * @param style number of the style it is written in
 * @param contract as the generator makes it from the model
 * @param fill as mining sees it
 */
record OwnSlot(int style, SlotContract contract, KnownFill fill) {
    /** Slots of one shape may share a rule. */
    String shape() {
        return ContractShape.of(contract);
    }
}
