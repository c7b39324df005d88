package io.devmatrix.core.promote.store;

/**
 * Something that happened to a rule.
 *
 * @param ruleId hash of the rule's file
 * @param project hash that stands for the project, empty when it is of none
 * @param slot id of the slot there, else empty
 * @param projects how many projects a proof counted, else 0
 * @param detail for people: a verdict, a version of a pack
 */
public record RuleEvent(String ruleId, Kind kind, String project, String slot, int projects, String detail) {
    /** What happened. */
    public enum Kind {
        /** It was learned. */
        LEARNED,
        /** Its proof holds. */
        PROVEN,
        /** The judge passed its code in a slot. */
        APPLIED,
        /** It was not sure in a slot. */
        ABSTAINED,
        /** The judge refused its code in a slot, a person replaced it, or a finding blocks it. */
        REFUTED
    }

    /** Two that are alike in everything are one. */
    public String id() {
        return Digest.of(ruleId, kind.name(), project, slot, String.valueOf(projects), detail);
    }
}
