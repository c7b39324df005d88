package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Reads that may be answered from memory: counted, for as long as the model says, and never older than a change that was answered. */
final class CacheTrials {
    private static final int RACES = 20;
    private static final int READERS = 3;

    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts read;
    private final String title;

    private CacheTrials(Bench bench, EntityFacts entity, OperationFacts read) {
        this.bench = bench;
        this.entity = entity;
        this.read = read;
        this.title = read.method() + " " + read.path() + ": ";
    }

    /** Whether the model has a read that is kept. */
    static boolean suits(CacheFacts cache) {
        return !cache.entities().isEmpty();
    }

    static void run(Bench bench) {
        CacheFacts cache = CacheFacts.of(bench.api().facts());
        for (EntityFacts entity : cache.entities()) {
            OperationFacts read = bench.api().operation(entity, Kind.READ).orElseThrow();
            cache.stats().ifPresent(stats -> new CacheCountTrials(bench, entity, read, stats).run());
            bench.trial(
                    read.method() + " " + read.path() + ": kept",
                    () -> CacheAgeTrial.run(
                            bench, entity, read, cache.age(entity).orElseThrow()));
            new CacheTrials(bench, entity, read).run();
        }
    }

    private void run() {
        bench.api().operation(entity, Kind.UPDATE).ifPresent(update -> {
            bench.trial(title + "after " + update.method(), () -> updated(update));
            bench.trial(title + "while others read", () -> raced(update));
        });
        bench.api()
                .operation(entity, Kind.DELETE)
                .ifPresent(delete -> bench.trial(title + "after DELETE", () -> deleted(delete)));
        Life.of(bench, entity)
                .filter(life -> life.machine().change() == Change.EVENT)
                .forEach(life -> first(life)
                        .ifPresent(
                                event -> bench.trial(title + "after " + event.event(), () -> happened(life, event))));
    }

    private void updated(OperationFacts update) {
        Row row = kept(bench.rows().complete(entity));
        Answer changed = bench.send(Call.of(update, row.ids()).json(another(row)));
        fresh("after " + update.method(), row, update, changed);
    }

    private void happened(Life life, Transition event) {
        Row row = kept(life.at(Way.NONE));
        Row ready = life.free(row, Stream.of(event))
                ? row
                : kept(bench.rows().suited(entity, body -> life.open(event, body)));
        Answer changed = bench.send(life.ask(ready, event));
        fresh("after " + event.event(), ready, life.event(event).orElseThrow(), changed);
    }

    private static Optional<Transition> first(Life life) {
        return life.asked()
                .filter(event -> event.leaves(life.machine().start()))
                .findFirst();
    }

    private void deleted(OperationFacts delete) {
        Row row = kept(bench.rows().fresh(entity));
        Answer answer = bench.send(Call.of(delete, row.ids()));
        bench.notes().see(title + "then deleted", answer, delete.status());
        bench.notes().see(title + "after DELETE", bench.send(Call.of(read, row.ids())), ApiFacts.NOT_FOUND);
    }

    /** Others read all the time, so that one of them may have begun before a change and end after it. */
    private void raced(OperationFacts update) {
        Row row = kept(bench.rows().complete(entity));
        String path = Call.of(read, row.ids()).path();
        Optional<String> stale = new Crowd(READERS, () -> bench.plain(path)).around(() -> IntStream.range(0, RACES)
                .mapToObj(i -> objection(
                        row, update, bench.send(Call.of(update, row.ids()).json(another(row)))))
                .flatMap(Optional::stream)
                .findFirst());
        bench.notes().that(title + "while others read", stale.isEmpty(), stale.orElse(""));
    }

    /** The row, read so often that the service has it in memory. */
    private Row kept(Row row) {
        bench.send(Call.of(read, row.ids()));
        bench.send(Call.of(read, row.ids()));
        return row;
    }

    private ObjectNode another(Row row) {
        ObjectNode body = bench.rows().bodies().unchanged(row, bench.api().partial(entity));
        Stream<Member> members = entity.members().update().stream();
        members.map(Member::field)
                .filter(field -> !bench.api().governed(field))
                .findFirst()
                .ifPresent(field -> body.set(field.wireName(), bench.rows().another(field)));
        return body;
    }

    private void fresh(String what, Row row, OperationFacts change, Answer changed) {
        Optional<String> objection = objection(row, change, changed);
        bench.notes().that(title + what, objection.isEmpty(), objection.orElse(""));
    }

    private Optional<String> objection(Row row, OperationFacts change, Answer changed) {
        if (changed.status() != change.status()) {
            return Optional.of("the change was not made: " + changed.seen());
        }
        Answer after = bench.send(Call.of(read, row.ids()));
        return JsonTree.difference(changed.json(), after.json())
                .map(found -> "the read is older than the change: " + found);
    }
}
