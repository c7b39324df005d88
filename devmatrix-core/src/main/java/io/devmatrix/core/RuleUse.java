package io.devmatrix.core;

import io.devmatrix.core.slot.contract.PackRule;

/**
 * What a rule of a pack did for a slot of a service that was judged.
 *
 * @param slot its id
 * @param why the judge refused it, the rule was not sure, or who replaced it; empty when it was used
 */
public record RuleUse(PackRule rule, String slot, Kind kind, String why) {
    /** What it did. */
    public enum Kind {
        /** It made the code that stands in the slot. */
        MADE,
        /** It made code that the judge refused. */
        REFUSED,
        /** It knows the slot and its words, and was not sure. */
        UNSURE,
        /** It would make the slot's code, and a person put other code in its place. */
        REPLACED
    }
}
