package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Step;
import java.util.stream.Stream;

/** Collections that flows read or change under the lock of the parent: whoever changes them has to hold it, too. */
final class SharedCollections {
    private final FactTable facts;
    private final ModelExpressions checked;

    SharedCollections(FactTable facts, ModelExpressions checked) {
        this.facts = facts;
        this.checked = checked;
    }

    /** Whether a flow that changes something uses the collection that the rows of the entity are in. */
    boolean hold(EntityFacts entity) {
        return entity.entity().partOf().stream().anyMatch(nesting -> facts.flows().stream()
                .filter(flow -> FlowOutcomes.writes(flow.flow()))
                .anyMatch(flow -> uses(flow, entity, nesting)));
    }

    /** Whether a flow that changes something goes by the collection of that name. */
    boolean areRead(EntityFacts owner, String collection) {
        return facts.flows().stream()
                .map(FlowFacts::flow)
                .filter(FlowOutcomes::writes)
                .flatMap(flow -> Stream.concat(Stream.of(flow.node()), derived()))
                .flatMap(this::reads)
                .anyMatch(read -> isOf(read, owner.entity().name(), collection));
    }

    private boolean uses(FlowFacts flow, EntityFacts entity, Nesting nesting) {
        boolean makes = flow.flow()
                .allSteps()
                .anyMatch(step -> step instanceof Step.Create create
                        && create.entity().equals(entity.entity().name()));
        Stream<Node.Member> reads =
                Stream.concat(Stream.of(flow.flow().node()), derived()).flatMap(this::reads);
        return makes || reads.anyMatch(read -> isOf(read, nesting.parent(), nesting.collection()));
    }

    /** What conditions of flows may read by way of machines and of values computed on reading. */
    private Stream<String> derived() {
        Stream<String> machines =
                facts.application().behaviour().machines().stream().map(machine -> machine.node());
        Stream<String> computed = facts.entities().stream()
                .flatMap(EntityFacts::attributes)
                .map(attribute -> attribute.attribute().derivation())
                .filter(Derivation.Computed.class::isInstance)
                .map(derivation ->
                        ((Derivation.Computed) derivation).expression().node());
        return Stream.concat(machines, computed);
    }

    private Stream<Node.Member> reads(String node) {
        return checked.under(node).flatMap(expression -> expression.reads().stream());
    }

    private static boolean isOf(Node.Member read, String owner, String collection) {
        return read.name().equals(collection)
                && read.owner().type() instanceof ValueType.Row row
                && row.entity().equals(owner);
    }
}
