package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.ActTaker;
import io.devmatrix.core.qa.flow.Foresight;
import io.devmatrix.core.qa.flow.MadeRow;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.WalkSearch;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes a way that was foreseen in memory: rows that the service makes take the place of those that were foreseen. */
final class ForeseenWay {
    private final Meaning meaning;
    private final WalkRun run;
    private final ActTaker taker;
    private final Map<UUID, UUID> keys = new HashMap<>();

    ForeseenWay(Meaning meaning, WalkRun run, ActTaker taker) {
        this.meaning = meaning;
        this.run = run;
        this.taker = taker;
    }

    /** As far as each step is accepted. */
    void go(Foresight.Way way, Instant now) {
        World foreseen = run.world();
        int last = way.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            run.pass(i == last ? way.days() : 0);
            WalkSearch.Choice step = way.steps().get(i);
            if (!taker.take(step.act().moved(key -> keys.getOrDefault(key, key)))) {
                return;
            }
            World after = ((Outcome.Success) step.outcome()).after();
            pair(
                    new WorldChange(meaning, foreseen, after, now).made(),
                    run.last().made());
            foreseen = after;
        }
    }

    private void pair(List<MadeRow> then, List<MadeRow> made) {
        for (int i = 0; i < Math.min(then.size(), made.size()); i++) {
            keys.put(then.get(i).key(), made.get(i).key());
        }
    }
}
