package io.devmatrix.core;

import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;

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

        @Override
        public Optional<PackRule> replaced(SlotContract contract, String text) {
            return Optional.empty();
        }
    };

    /** What they make of it, where they are sure. */
    Ruling route(SlotContract contract);

    /** What they would make of it, to be judged first. */
    List<Ruling.Made> trials(SlotContract contract);

    /** Who would make other code of it than that text, and be sure. */
    Optional<PackRule> replaced(SlotContract contract, String text);
}
