package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.Act;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One request of a walk, as it went.
 *
 * @param act what was asked for
 * @param answer that came
 * @param made keys of rows that are new since, by entity in model order
 * @param objection what is wrong; empty when all is as the oracle says
 */
record WalkStep(Act act, Answer answer, List<Made> made, Optional<String> objection) {
    WalkStep {
        made = List.copyOf(made);
    }

    /**
     * A new row.
     *
     * @param variable what rows of its entity are called, for example {@code product}
     * @param key of the row
     */
    record Made(String variable, UUID key) {}
}
