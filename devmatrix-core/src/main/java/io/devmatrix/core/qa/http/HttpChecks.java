package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaCheck;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The checks of a running service, for every stack: what the model says is asked over HTTP. */
public final class HttpChecks {
    private final BenchMaker benches;

    private HttpChecks(BenchMaker benches) {
        this.benches = benches;
    }

    /**
     * All of them, cheapest first.
     *
     * @param service asked for when the first check runs, and then once
     */
    public static List<QaCheck> all(FactTable facts, Supplier<ServiceUnderJudgement> service, Clock clock) {
        HttpChecks checks = new HttpChecks(new BenchMaker(facts, service, clock));
        return List.of(checks.check("crud", bench -> new CrudTrials(bench).run()));
    }

    private QaCheck check(String id, Consumer<Bench> trials) {
        return new HttpCheck(id, () -> {
            Bench bench = benches.bench();
            trials.accept(bench);
            return bench.notes().evidence();
        });
    }

    private record HttpCheck(String id, Supplier<Evidence> trials) implements QaCheck {
        @Override
        public Level level() {
            return Level.RUNNING;
        }

        @Override
        public Evidence check() {
            return trials.get();
        }
    }
}
