package io.devmatrix.core.slot.contract;

import java.util.List;

/** What the rules of packs say to a slot. */
public sealed interface Ruling {
    /**
     * Code of a rule that is sure.
     *
     * @param frozen whether it has proven itself so often that it counts as a template
     * @param text the compilation unit that stands in the slot
     */
    record Made(PackRule rule, boolean frozen, String text) implements Ruling {}

    /**
     * Nothing: the slot stays a slot.
     *
     * @param reasons of the rules that are for slots of this shape; none when there is no such rule
     */
    record Unmade(List<Reason> reasons) implements Ruling {
        public Unmade {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a rule was not applied.
     *
     * @param fact about the rule, without subject and full stop
     */
    record Reason(PackRule rule, Cause cause, String fact) {
        /** For people. */
        @Override
        public String toString() {
            return rule + " " + fact;
        }
    }

    /** Kinds of reasons. */
    enum Cause {
        /** Its pack does not let it be applied. */
        STAGE,
        /** This project does not. */
        DISABLED,
        /** It was learned of facts that are told otherwise now. */
        FACTS,
        /** None of its sources says in these words what it does. */
        WORDING,
        /** It knows slot and words, and is not sure. */
        ABSTAINED,
        /** Another rule gives other code. */
        CONFLICT
    }
}
