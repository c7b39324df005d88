package io.devmatrix.core.check;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import java.time.Duration;
import java.util.stream.Stream;

/** A read is kept in memory for a second at least, and for a day at most: only changes of its own process end it sooner. */
final class CacheAge implements IrRule {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofDays(1);

    @Override
    public String id() {
        return "RULE-215";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        CacheFacts cache = CacheFacts.of(facts);
        return cache.entities().stream()
                .filter(entity -> !isSound(cache.age(entity).orElseThrow()))
                .flatMap(entity -> entity.operations(Kind.READ).map(read -> problem(cache, entity, read)));
    }

    private static boolean isSound(Duration age) {
        return age.compareTo(LEAST) >= 0 && age.compareTo(MOST) <= 0;
    }

    private Problem problem(CacheFacts cache, EntityFacts entity, OperationFacts read) {
        return Problem.error(
                this,
                read.node(),
                "`" + read.id() + "` is kept for `" + cache.age(entity).orElseThrow()
                        + "`, and a cache keeps what it read from `1s` to `1d`",
                "Write a `cache` between them, or leave it out");
    }
}
