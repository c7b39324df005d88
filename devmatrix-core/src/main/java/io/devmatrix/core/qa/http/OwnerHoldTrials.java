package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Witness;
import io.devmatrix.core.qa.flow.World;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether who adds a row to a collection holds the row that has the collection, where the rows are part of it or flows go by the
 * collection: while somebody else holds it, the request has to wait. Else a flow decides on what is only half there.
 */
final class OwnerHoldTrials {
    private static final int MOST = 3;
    /** A request that neither waits nor is answered for so long will not. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FlowBench bench;
    private final Rush rush;

    /** @param rush sends requests beside the judge's own work */
    OwnerHoldTrials(FlowBench bench, Rush rush) {
        this.bench = bench;
        this.rush = rush;
    }

    /** A collection to which a flow adds. */
    private record Collection(EntityFacts owner, InverseFacts rows) {
        String name() {
            return owner.entity().name() + "." + rows.name().text();
        }
    }

    /** Trials beside a case that succeeds, each of another collection. */
    void run(FlowFacts flow, Witness success) {
        collections(flow, bench.again(flow, success)).keySet().stream()
                .sorted(Comparator.comparing(Collection::name))
                .limit(MOST)
                .forEach(collection -> bench.apart(flow, () -> trial(flow, bench.again(flow, success), collection)));
    }

    private void trial(FlowFacts flow, Scenario scenario, Collection collection) {
        UUID id = Objects.requireNonNull(collections(flow, scenario).get(collection));
        bench.store().insert(scenario.world());
        try (LateChange late = bench.store().holding(collection.owner(), id)) {
            Future<Answer> answer = rush.send(bench.call(flow, scenario.request()));
            LateChange.Waiting waiting = late.await(answer, PATIENCE);
            late.commit();
            note(flow, collection, waiting, answer.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void note(FlowFacts flow, Collection collection, LateChange.Waiting waiting, Answer answer) {
        bench.bench()
                .notes()
                .that(
                        flow.flow().name() + ": adds to `" + collection.name() + "` only with the row held",
                        waiting == LateChange.Waiting.FOR_ROW,
                        "it did not wait for who held the row; " + answer.seen());
    }

    /** The collections of rows that were there before, each with the row that has it. */
    private Map<Collection, UUID> collections(FlowFacts flow, Scenario scenario) {
        Outcome outcome = bench.oracle()
                .run(flow.flow(), scenario.world(), scenario.request(), scenario.now())
                .outcome();
        Map<Collection, UUID> found = new LinkedHashMap<>();
        if (outcome instanceof Outcome.Success success) {
            World after = success.after();
            bench.meaning().facts().entities().forEach(entity -> after.rows(
                            entity.entity().name())
                    .forEach((id, row) -> {
                        if (scenario.world().row(entity.entity().name(), id).isEmpty()) {
                            add(found, scenario.world(), entity, row);
                        }
                    }));
        }
        return found;
    }

    private void add(Map<Collection, UUID> found, World before, EntityFacts entity, Map<String, @Nullable Object> row) {
        List<RelationFacts> relations =
                entity.relations().filter(relation -> !relation.toMany()).toList();
        for (RelationFacts relation : relations) {
            EntityFacts owner =
                    bench.meaning().facts().entity(relation.relation().target());
            if (row.get(relation.name().text()) instanceof UUID id
                    && before.row(owner.entity().name(), id).isPresent()) {
                shared(owner, entity, relation)
                        .forEach(collection -> found.putIfAbsent(new Collection(owner, collection), id));
            }
        }
    }

    private Stream<InverseFacts> shared(EntityFacts owner, EntityFacts entity, RelationFacts relation) {
        return owner.inverses().stream()
                .filter(inverse -> inverse.many()
                        && inverse.owner().equals(entity.entity().name())
                        && inverse.relation().equals(relation.name().text()))
                .filter(inverse -> inverse.nested()
                        || bench.meaning()
                                .isGoneBy(owner.entity().name(), inverse.name().text()));
    }
}
