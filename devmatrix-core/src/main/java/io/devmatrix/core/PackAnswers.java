package io.devmatrix.core;

import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;

/** What rules say to a slot. */
interface PackAnswers {
    /** No rule. */
    PackAnswers NONE = new PackAnswers() {
        @Override
        public Ruling route(SlotContract contract) {
            return new Ruling.Unmade(List.of());
        }

        @Override
        public List<Ruling.Made> trials(SlotContract contract) {
            return List.of();
        }
    };

    /** What they make of it, where they are sure. */
    Ruling route(SlotContract contract);

    /** What they would make of it, to be judged first. */
    List<Ruling.Made> trials(SlotContract contract);
}
