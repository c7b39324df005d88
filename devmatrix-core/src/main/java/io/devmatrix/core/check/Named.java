package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A name that the model gives.
 *
 * @param node model node
 * @param what its kind, as a person calls it
 * @param text the name
 */
record Named(String node, String what, String text) {
    /** Names of what becomes a class: entities, enums, machines and events that flows emit. */
    static Stream<Named> types(ApplicationIr model) {
        return Stream.of(
                        model.domain().entities().stream().map(e -> new Named(e.node(), "entity", e.name())),
                        model.domain().enums().stream().map(e -> new Named(e.node(), "enum", e.name())),
                        model.behaviour().machines().stream().map(m -> new Named(m.node(), "machine", m.name())),
                        events(model))
                .flatMap(names -> names);
    }

    private static Stream<Named> events(ApplicationIr model) {
        Map<String, Named> events = new LinkedHashMap<>();
        model.behaviour()
                .emits()
                .forEach(emit -> events.putIfAbsent(emit.event(), new Named(emit.node(), "event", emit.event())));
        return events.values().stream();
    }

    /** Names of declared attributes and relations of all entities. */
    static Stream<Named> fields(FactTable facts) {
        return facts.entities().stream().flatMap(Named::fields);
    }

    /** Names of declared attributes and relations. */
    static Stream<Named> fields(EntityFacts entity) {
        return entity.fields().stream()
                .filter(FieldFacts::declared)
                .map(f -> new Named(f.node(), "field", f.name().text()));
    }

    /** Names under which other entities reach back to this one; each node is that of the relation. */
    static Stream<Named> inverses(EntityFacts entity, FactTable facts) {
        return entity.inverses().stream()
                .map(inverse -> new Named(
                        facts.findEntity(inverse.owner())
                                .flatMap(owner -> owner.field(inverse.relation()))
                                .map(FieldFacts::node)
                                .orElse(""),
                        "inverse",
                        inverse.name().text()));
    }

    /** Names of the values that events carry. */
    static Stream<Named> payloads(ApplicationIr model) {
        return model.behaviour()
                .emits()
                .flatMap(emit -> emit.payload().stream())
                .map(value -> new Named(value.value().node(), "value of the event", value.target()));
    }

    /** Names under which nested entities refer to what they are part of. */
    static Stream<Named> parents(FactTable facts) {
        return facts.entities().stream()
                .flatMap(EntityFacts::relations)
                .filter(RelationFacts::nesting)
                .map(r -> new Named(r.node(), "parent", r.name().text()));
    }

    /** Names that steps of flows give to rows and values. */
    static Stream<Named> variables(ApplicationIr model) {
        return Assignments.steps(model)
                .map(step -> new Named(step.node(), "name of a row or value", step.as()))
                .filter(name -> !name.text().isEmpty());
    }

    /** Names of flows, their inputs, free-text behaviours and events. */
    static Stream<Named> behaviours(ApplicationIr model) {
        Stream<Named> flows = model.behaviour().flows().stream()
                .flatMap(f -> Stream.concat(
                        Stream.of(new Named(f.node(), "flow", f.name())), Stream.concat(inputs(f), results(f))));
        Stream<Named> texts = model.behaviour().texts().stream().map(t -> new Named(t.node(), "behaviour", t.name()));
        Stream<Named> events = model.behaviour().machines().stream()
                .flatMap(m -> m.transitions().stream())
                .map(t -> new Named(t.node(), "event", t.event()));
        return Stream.of(flows, texts, events, ports(model)).flatMap(all -> all);
    }

    /** Names of the questions of ports, and of the values that they carry. */
    private static Stream<Named> ports(ApplicationIr model) {
        return model.behaviour().ports().stream()
                .flatMap(port -> port.operations().stream())
                .flatMap(operation -> Stream.concat(
                        Stream.of(new Named(operation.node(), "operation", operation.name())),
                        Stream.concat(operation.in().stream(), operation.out().stream())
                                .map(value -> new Named(value.node(), "value of the port", value.name()))));
    }

    /** Names of the values and rows that a flow is given. */
    static Stream<Named> inputs(Flow flow) {
        return flow.inputs().stream().map(input -> new Named(input.node(), "input", input.name()));
    }

    /** Names of the values that a flow answers with. */
    static Stream<Named> results(Flow flow) {
        return flow.structure().stream()
                .map(part -> new Named(part.value().node(), "value of the answer", part.target()));
    }

    /** The name without case and separators: names that agree in it clash somewhere. */
    String key() {
        return text.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Kind and name, for messages. */
    @Override
    public String toString() {
        return what + " `" + text + "`";
    }
}
