package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the benches of the checks of one run; they share the service, its connections and the supply of values. */
final class BenchMaker {
    private final FactTable facts;
    private final Supplier<ServiceUnderJudgement> service;
    private final Clock clock;
    private @Nullable Shared shared;

    BenchMaker(FactTable facts, Supplier<ServiceUnderJudgement> service, Clock clock) {
        this.facts = facts;
        this.service = service;
        this.clock = clock;
    }

    private record Shared(
            ServiceUnderJudgement service, ModelClient client, Conditions conditions, Supply supply, Rows rows) {}

    /** A bench with an empty notebook. */
    Bench bench() {
        Shared known = shared == null ? shared() : shared;
        shared = known;
        return new Bench(
                new ApiFacts(facts),
                known.client(),
                known.supply().values(),
                known.conditions(),
                known.rows(),
                new Notebook());
    }

    private Shared shared() {
        ServiceUnderJudgement judged = service.get();
        ModelClient client = new ModelClient(facts, new Contract(facts), judged.baseUri());
        Conditions conditions = new Conditions(facts, clock);
        Supply supply =
                new Supply(new Values(facts, clock), new CheckedRows(conditions), new AtomicLong()::incrementAndGet);
        Optional<RowStore> store = judged.database().map(RowStore::new);
        return new Shared(judged, client, conditions, supply, new Rows(facts, client, supply, store));
    }
}
