package io.devmatrix.core.slot.contract;

import java.util.Map;

/** Asks accepted fills, as the oracle of what the service does with their answers. */
public interface Decisions {
    /**
     * Asks the fill of a behaviour.
     *
     * @param behaviour name in the model
     * @param arguments parameter to value, in the form that {@link Shape} says; {@code now} where the contract has it
     */
    Outcome decide(String behaviour, Map<String, ?> arguments);
}
