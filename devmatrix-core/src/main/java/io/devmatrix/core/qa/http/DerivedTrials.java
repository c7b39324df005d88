package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Access;
import java.util.stream.Stream;

/** What the model says of values that follow from others: computed ones, copies, and rows that are shown with their parent. */
final class DerivedTrials {
    private final Bench bench;

    DerivedTrials(Bench bench) {
        this.bench = bench;
    }

    /** Whether a client can see a derived value of the model. */
    static boolean isServed(FactTable facts) {
        return facts.entities().stream()
                .filter(entity -> Stream.of(Kind.READ, Kind.LIST, Kind.CREATE)
                        .anyMatch(kind -> entity.operations(kind).findAny().isPresent()))
                .anyMatch(DerivedTrials::isDerived);
    }

    private static boolean isDerived(EntityFacts entity) {
        return hasComputed(entity)
                || entity.snapshots().findAny().isPresent()
                || entity.embedded().findAny().isPresent();
    }

    private static boolean hasComputed(EntityFacts entity) {
        return entity.attributes().map(FieldFacts::access).anyMatch(Access.COMPUTED::equals);
    }

    void run() {
        for (EntityFacts entity : bench.api().facts().entities()) {
            if (new Reader(bench).readable(entity)) {
                seen(entity);
            }
        }
    }

    private void seen(EntityFacts entity) {
        if (hasComputed(entity)) {
            ComputedTrials computed = new ComputedTrials(bench, entity);
            computed.run();
            new TellingTrials(bench, entity, computed::compare).run();
        }
        if (entity.operations(Kind.CREATE).findAny().isPresent()) {
            entity.snapshots().forEach(copy -> new SnapshotTrials(bench, entity, copy).run());
        }
        entity.embedded().forEach(collection -> new EmbeddedTrials(bench, entity, collection).run());
    }
}
