package io.devmatrix.core.promote.prove;

import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.slot.contract.SlotContract;

/** Makes the contracts of stored fills again, from the stored models. */
public interface SourceContracts {
    /** The contract of a fill as it was when the fill was accepted, or why it is not to be had. */
    Found find(KnownFill fill);

    /** What came of it. */
    sealed interface Found {
        /** It is the same contract. */
        record Same(SlotContract contract) implements Found {}

        /**
         * It is not to be had any more.
         *
         * @param why the fact, without a full stop
         */
        record Gone(String why) implements Found {}
    }
}
