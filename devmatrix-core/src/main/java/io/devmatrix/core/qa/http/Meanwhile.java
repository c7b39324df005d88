package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.FlowOracle.RowField;
import io.devmatrix.core.qa.flow.Question;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of one value of one row that somebody else may make while a flow asks a port. */
final class Meanwhile {
    private final FlowBench bench;
    private final FlowFacts flow;

    Meanwhile(FlowBench bench, FlowFacts flow) {
        this.bench = bench;
        this.flow = flow;
    }

    /**
     * A change.
     *
     * @param entity of the row
     * @param id of the row
     * @param field that changes
     * @param old value it has before
     * @param value it has afterwards
     * @param run what the flow would do after it
     */
    record Change(
            EntityFacts entity,
            UUID id,
            AttributeFacts field,
            @Nullable Object old,
            Object value,
            FlowOracle.Run run) {}

    /** Whether the question carries something of a row that may change. */
    boolean readsRows(Step.Ask ask) {
        return ask.with().stream().anyMatch(value -> bench.meaning().readsRows(value.value()));
    }

    /** A change after which the flow would not ask what it asks before, and does what is wanted. */
    Optional<Change> find(Scenario scenario, Predicate<FlowOracle.Run> wanted) {
        List<Question> asked = run(scenario, scenario.world()).asked();
        return changes(scenario)
                .filter(change -> !values(change.run().asked()).equals(values(asked)) && wanted.test(change.run()))
                .findFirst();
    }

    private static List<Map<String, @Nullable Object>> values(List<Question> questions) {
        return questions.stream().map(Question::values).toList();
    }

    private FlowOracle.Run run(Scenario scenario, World world) {
        return bench.oracle().run(flow.flow(), world, scenario.request(), scenario.now());
    }

    private Stream<Change> changes(Scenario scenario) {
        return bench.meaning().facts().entities().stream()
                .flatMap(entity -> scenario.world().rows(entity.entity().name()).keySet().stream()
                        .flatMap(id -> changes(scenario, entity, id)));
    }

    private Stream<Change> changes(Scenario scenario, EntityFacts entity, UUID id) {
        Map<String, @Nullable Object> row =
                scenario.world().row(entity.entity().name(), id).orElseThrow();
        return entity.attributes()
                .filter(AttributeFacts::declared)
                .filter(attribute -> attribute.attribute().derivation() instanceof Derivation.None)
                .filter(attribute -> isFree(entity, attribute))
                .flatMap(attribute -> other(attribute, row.get(attribute.name().text()))
                        .flatMap(value -> change(scenario, entity, id, attribute, value).stream()));
    }

    /** Whether no value that the row keeps is computed from it. */
    private static boolean isFree(EntityFacts entity, AttributeFacts attribute) {
        Pattern name = Pattern.compile("\\b" + attribute.name().text() + "\\b");
        return entity.keptComputed()
                .map(kept -> kept.attribute().derivation())
                .noneMatch(derivation -> derivation instanceof Derivation.Computed computed
                        && name.matcher(computed.expression().text()).find());
    }

    private Optional<Change> change(
            Scenario scenario, EntityFacts entity, UUID id, AttributeFacts attribute, Object value) {
        RowField field =
                new RowField(entity.entity().name(), id, attribute.name().text());
        Object old = scenario.world().rows(field.entity()).get(id).get(field.name());
        return bench.oracle()
                .changed(scenario.world(), field, value, scenario.now())
                .map(world -> new Change(entity, id, attribute, old, value, run(scenario, world)));
    }

    /** Other values of the type, as rows keep them. */
    private Stream<Object> other(AttributeFacts attribute, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE), number.movePointRight(3));
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1);
        }
        return attribute.type().enumName().isEmpty()
                ? Stream.empty()
                : bench.meaning().facts().enumType(attribute.type().enumName()).type().valueNames().stream()
                        .filter(name -> !name.equals(value))
                        .map(name -> name);
    }
}
