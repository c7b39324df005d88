package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in what a fill may be asked with: rows that can be, for which all preconditions hold. */
final class Admission {
    private final Settling settling;
    private final Conditions conditions;

    Admission(SlotContract contract) {
        this.settling = new Settling(contract);
        this.conditions = new Conditions(contract);
    }

    /** The arguments with what the model computes; empty when a fill is never asked with them. */
    Optional<Map<String, @Nullable Object>> of(Map<String, @Nullable Object> arguments) {
        return Optional.of(settling.settled(arguments))
                .filter(Settling.Settled::isPossible)
                .map(Settling.Settled::value)
                .filter(conditions::admit);
    }
}
