package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.MadeRow;
import java.util.List;
import java.util.Optional;

/**
 * One request of a walk, as it went.
 *
 * @param days that passed before it
 * @param act what was asked for
 * @param answer that came
 * @param made keys of rows that are new since, by entity in model order
 * @param objection what is wrong; empty when all is as the oracle says
 */
record WalkStep(int days, Act act, Answer answer, List<MadeRow> made, Optional<String> objection) {
    WalkStep {
        made = List.copyOf(made);
    }
}
