package io.devmatrix.core.check;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Counts of cached reads are shown only where a read is cached. */
final class StatsWithoutCache implements IrRule {
    @Override
    public String id() {
        return "RULE-217";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        CacheFacts cache = CacheFacts.of(facts);
        return cache
                .stats()
                .filter(stats -> cache.entities().isEmpty())
                .map(stats -> Problem.error(
                        this,
                        stats.operation().node(),
                        "`cacheStats` shows how often reads were answered from memory, and no read has a `cache`",
                        "Give a read its `cache`, or remove `cacheStats`"))
                .stream();
    }
}
