package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Tree;

/** What a rule says to a slot. */
public sealed interface Outcome {
    /** This code. */
    record Code(Tree tree) implements Outcome {}

    /**
     * Nothing, because it is not sure: the slot stays a slot.
     *
     * @param guard which check said so
     * @param detail what it saw
     */
    record Abstention(Guard guard, String detail) implements Outcome {}

    /** Why a rule abstains. */
    enum Guard {
        /** Expressions that explain all that was seen give different texts here. */
        DISAGREEMENT,
        /** Choices that explain all that was seen give different code here. */
        ALTERNATIVES,
        /** An enumerated fact has a value that was never seen at this place. */
        NOVELTY,
        /** A branch was seen in too few projects. */
        SUPPORT,
        /** A node of the model has the name of a constant of the rule. */
        HYGIENE,
        /** The slot is of another contract than those the rule was learned from. */
        CONTRACT
    }
}
