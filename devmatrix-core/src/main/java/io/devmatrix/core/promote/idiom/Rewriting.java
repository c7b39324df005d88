package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.judge.ContractFolder;
import java.util.List;
import java.util.Optional;

/** Applies idioms until none finds anything more. What would not compile is not done. */
public final class Rewriting {
    /** More rounds than any fill should need: a fill that takes more has no canonical form. */
    private static final int MOST_ROUNDS = 300;

    private final FillSource start;

    private Rewriting(FillSource start) {
        this.start = start;
    }

    /**
     * The fill's text in canonical words.
     *
     * @param source that the judge accepted
     * @return empty when no end was found
     */
    public static Optional<String> of(SlotContract contract, String source) {
        try (ContractFolder folder = ContractFolder.open(contract, List.of())) {
            return new Rewriting(FillSource.of(contract, folder, Comments.blank(source))).run();
        }
    }

    private Optional<String> run() {
        Rounds rounds = new Rounds(start);
        rounds.once(Idioms.FIRST);
        boolean ended = rounds.exhaust(Idioms.MEANING, MOST_ROUNDS) && rounds.exhaust(Idioms.STYLE, MOST_ROUNDS);
        rounds.once(Idioms.LAST);
        return ended ? Optional.of(rounds.text()) : Optional.empty();
    }
}
