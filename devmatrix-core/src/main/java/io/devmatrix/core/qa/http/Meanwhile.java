package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.FlowOracle.RowField;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Question;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of one value of one row that somebody else may make while a flow is at work. */
final class Meanwhile {
    /** Changes that are looked at before it is said that none tells. */
    private static final int MOST = 500;

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
     * @param world the rows afterwards
     * @param run what the flow would do after it
     */
    record Change(
            EntityFacts entity,
            UUID id,
            AttributeFacts field,
            @Nullable Object old,
            Object value,
            World world,
            FlowOracle.Run run) {
        RowField place() {
            return new RowField(entity.entity().name(), id, field.name().text());
        }
    }

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

    /**
     * For each row at most one change that keeps the invariants, and after which the flow does something else, refusals first; or
     * one of a value that the flow leaves as it is in a row that it writes, and may write back as it was.
     */
    List<Change> telling(Scenario scenario) {
        FlowOracle.Run before = run(scenario, scenario.world());
        List<String> told = told(scenario, scenario.world(), before);
        List<Change> all = changes(scenario)
                .limit(MOST)
                .filter(change -> isAlone(scenario, change) && isSound(scenario, change))
                .toList();
        List<Change> telling = all.stream()
                .filter(change -> !told(scenario, change.world(), change.run()).equals(told))
                .toList();
        Map<UUID, Change> first = new LinkedHashMap<>();
        Stream.of(
                        telling.stream().filter(Meanwhile::isRefused),
                        telling.stream(),
                        all.stream().filter(change -> isWritten(scenario, before, change)))
                .flatMap(changes -> changes)
                .forEach(change -> first.putIfAbsent(change.id(), change));
        return List.copyOf(first.values());
    }

    /** Whether the flow changes the row and keeps it. */
    private boolean isWritten(Scenario scenario, FlowOracle.Run run, Change change) {
        String entity = change.entity().entity().name();
        return run.outcome() instanceof Outcome.Success success
                && success.after().row(entity, change.id()).isPresent()
                && new WorldChange(bench.meaning(), scenario.world(), success.after(), scenario.now())
                        .differs(entity, change.id());
    }

    private static boolean isRefused(Change change) {
        return change.run().outcome() instanceof Outcome.Refusal;
    }

    /** Whether the flow leaves other rows behind. */
    boolean writes(Scenario scenario) {
        FlowOracle.Run run = run(scenario, scenario.world());
        return run.outcome() instanceof Outcome.Success
                && !told(scenario, scenario.world(), run).isEmpty();
    }

    /** What the flow does: which rows it writes, or where it is refused. */
    private List<String> told(Scenario scenario, World world, FlowOracle.Run run) {
        return run.outcome() instanceof Outcome.Success success
                ? lines(scenario, world, success.after())
                : List.of(run.outcome().node());
    }

    private List<String> lines(Scenario scenario, World before, World after) {
        return new WorldChange(bench.meaning(), before, after, scenario.now()).lines();
    }

    /** Whether no value that another row keeps follows from it. */
    private boolean isAlone(Scenario scenario, Change change) {
        return lines(scenario, scenario.world(), change.world()).size() == 1;
    }

    private boolean isSound(Scenario scenario, Change change) {
        Sight sight = Sight.of(bench.meaning(), change.world(), scenario.now());
        return bench.meaning().facts().application().behaviour().invariants().stream()
                .noneMatch(invariant -> InvariantLog.broken(invariant, sight).isPresent());
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
                .map(world -> new Change(entity, id, attribute, old, value, world, run(scenario, world)));
    }

    /** Other values of the type, as rows keep them. */
    private Stream<Object> other(AttributeFacts attribute, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE), number.movePointRight(3));
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1);
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        return attribute.type().enumName().isEmpty()
                ? Stream.empty()
                : bench.meaning().facts().enumType(attribute.type().enumName()).type().valueNames().stream()
                        .filter(name -> !name.equals(value))
                        .map(name -> name);
    }
}
