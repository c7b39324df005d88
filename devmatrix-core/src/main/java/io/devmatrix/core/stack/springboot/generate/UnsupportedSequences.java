package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Uses of numbers that the database gives to rows: they are known when a row is written, and not before. */
final class UnsupportedSequences {
    private final FactTable facts;
    private final ModelExpressions checked;

    UnsupportedSequences(FactTable facts) {
        this.facts = facts;
        this.checked = ModelExpressions.check(facts.application());
    }

    Stream<Problem> problems() {
        Stream<CheckedExpression> early = Stream.concat(
                facts.entities().stream().flatMap(this::keptReads),
                facts.flows().stream().flatMap(this::earlyReads));
        return Stream.concat(given(), early.map(UnsupportedSequences::early));
    }

    private Stream<Problem> given() {
        return attributes()
                .filter(attribute -> attribute.sequence().isPresent() && attribute.access() != Access.SERVER)
                .map(attribute -> Unsupported.problem(
                        attribute.node(),
                        "The default `sequence()` of `" + attribute.name().text()
                                + "`, which is not `access: server`, is"));
    }

    private static Problem early(CheckedExpression value) {
        return Unsupported.problem(
                value.source().node(),
                "`" + value.source().text() + "`, which reads a number before the database gives it, is");
    }

    private Stream<AttributeFacts> attributes() {
        return facts.entities().stream().flatMap(EntityFacts::attributes);
    }

    /** Values that are stored with the row and follow from its number. */
    private Stream<CheckedExpression> keptReads(EntityFacts entity) {
        return entity.keptComputed()
                .map(attribute -> (Derivation.Computed) attribute.attribute().derivation())
                .flatMap(computed ->
                        checked.of(computed.expression(), entity.entity().name()).stream())
                .filter(value -> value.reads().stream().anyMatch(this::isNumber));
    }

    /** Steps that read numbers of an entity of which the flow makes rows. */
    private Stream<CheckedExpression> earlyReads(FlowFacts flow) {
        Set<String> made = made(flow.flow());
        return flow.flow()
                .allSteps()
                .flatMap(step -> checked.under(step.node()))
                .distinct()
                .filter(value -> value.reads().stream().anyMatch(read -> isNumber(read) && made.contains(owner(read))));
    }

    private Set<String> made(Flow flow) {
        boolean calls = flow.allSteps()
                .anyMatch(step -> step instanceof Step.Call call
                        && facts.application().behaviour().text(call).isEmpty());
        Stream<String> entities = calls
                ? facts.entities().stream().map(entity -> entity.entity().name())
                : flow.allSteps().flatMap(this::made);
        return entities.collect(Collectors.toSet());
    }

    private Stream<String> made(Step step) {
        if (step instanceof Step.Create create) {
            return Stream.concat(Stream.of(create.entity()), parts());
        }
        if (step instanceof Step.FindOrCreate find) {
            return Stream.of(find.entity());
        }
        return step instanceof Step.Upsert ? parts() : Stream.empty();
    }

    private Stream<String> parts() {
        return facts.entities().stream()
                .filter(entity -> entity.entity().partOf().isPresent())
                .map(entity -> entity.entity().name());
    }

    /** Whether it reads such a number, or a value that follows from one. */
    private boolean isNumber(Node.Member read) {
        return facts.findEntity(owner(read)).stream()
                .flatMap(EntityFacts::attributes)
                .filter(attribute -> attribute.name().text().equals(read.name()))
                .anyMatch(attribute -> attribute.sequence().isPresent() || follows(attribute, owner(read)));
    }

    private boolean follows(AttributeFacts attribute, String entity) {
        return attribute.attribute().derivation() instanceof Derivation.Computed computed
                && checked.of(computed.expression(), entity).stream()
                        .flatMap(value -> value.reads().stream())
                        .anyMatch(this::isNumber);
    }

    private static String owner(Node.Member read) {
        return read.owner().type() instanceof ValueType.Row row ? row.entity() : "";
    }
}
