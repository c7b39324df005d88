package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The counts of reads answered from memory say what was asked. */
final class CacheCountTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    private static final double ROUNDING = 0.001;

    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts read;
    private final CacheFacts.Stats stats;
    private final String title;

    CacheCountTrials(Bench bench, EntityFacts entity, OperationFacts read, CacheFacts.Stats stats) {
        this.bench = bench;
        this.entity = entity;
        this.read = read;
        this.stats = stats;
        this.title = stats.operation().method() + " " + stats.operation().path() + ": ";
    }

    private record Counts(long hits, long misses) {}

    void run() {
        String what = " of " + read.path();
        bench.trial(title + "reads" + what, () -> {
            List<String> ids = bench.rows().fresh(entity).ids();
            bench.send(Call.of(read, ids));
            counted("a second read" + what, ids, new Counts(1, 0));
            List<String> unknown = new ArrayList<>(ids.subList(0, ids.size() - 1));
            unknown.add(NOBODY);
            bench.send(Call.of(read, unknown));
            counted("an unknown id" + what, unknown, new Counts(0, 1));
        });
    }

    /** One more read moves the counts by so much. */
    private void counted(String what, List<String> ids, Counts expected) {
        Counts before = counts(ask());
        bench.send(Call.of(read, ids));
        Answer answer = ask();
        Counts after = counts(answer);
        Counts moved = new Counts(after.hits() - before.hits(), after.misses() - before.misses());
        Optional<String> objection = moved.equals(expected)
                ? rate(answer, after)
                : Optional.of(stats.hits() + " moved by " + moved.hits() + " and " + stats.misses() + " by "
                        + moved.misses());
        bench.notes().see(title + what, answer, stats.operation().status(), objection);
    }

    private Optional<String> rate(Answer answer, Counts counts) {
        double shown = answer.json().path(stats.hitRate()).asDouble(-1);
        double right = (double) counts.hits() / (counts.hits() + counts.misses());
        return Math.abs(shown - right) < ROUNDING
                ? Optional.empty()
                : Optional.of(stats.hitRate() + " is " + shown + " where " + right + " is right");
    }

    private Answer ask() {
        return bench.send(Call.of(stats.operation(), List.of()));
    }

    private Counts counts(Answer answer) {
        return new Counts(
                answer.json().path(stats.hits()).asLong(0),
                answer.json().path(stats.misses()).asLong(0));
    }
}
