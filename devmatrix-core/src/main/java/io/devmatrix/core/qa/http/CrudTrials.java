package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;

/** What the model says of single rows: create, read, update, delete, and each refusal. */
final class CrudTrials {
    private final Bench bench;
    private final Strands strands;

    /** @param strands for the trials of entities */
    CrudTrials(Bench bench, Strands strands) {
        this.bench = bench;
        this.strands = strands;
    }

    void run() {
        strands.run(bench.api().facts().entities(), bench.notes(), CrudTrials::entity);
        new ProtocolTrials(bench).run();
    }

    private static void entity(Bench bench, EntityFacts entity) {
        ApiFacts api = bench.api();
        api.operation(entity, Kind.CREATE)
                .ifPresent(create -> bench.trial(
                        create.method() + " " + create.path() + ": parents",
                        () -> new CreateTrials(bench, entity, create).run()));
        api.operation(entity, Kind.READ)
                .ifPresent(read -> bench.trial(read.method() + " " + read.path(), () -> {
                    Row row = bench.rows().fresh(entity);
                    Answer answer = bench.send(Call.of(read, row.ids()));
                    bench.notes()
                            .see(
                                    read.method() + " " + read.path() + ": a row",
                                    answer,
                                    read.status(),
                                    JsonTree.difference(row.shown(), answer.json()));
                }));
        api.operation(entity, Kind.UPDATE).ifPresent(update -> UpdateTrials.run(bench, entity, update));
        api.operation(entity, Kind.DELETE).ifPresent(delete -> new DeleteTrials(bench, entity, delete).run());
        new IdTrials(bench, entity).run();
    }
}
