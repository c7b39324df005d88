package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.slot.contract.SlotContract;

/** What a rule may know of a contract: names by what they stand for, numbers of its words, enumerated facts. */
public final class ContractFacts {
    /** Which facts there are, and how they are named; raised with each change, since rules are learned of them. */
    public static final String VERSION = "1";

    private ContractFacts() {}

    /** The facts of a contract; of two contracts of one {@link ContractShape} the same facts have the same paths. */
    public static FactTree of(SlotContract contract) {
        throw new UnsupportedOperationException();
    }
}
