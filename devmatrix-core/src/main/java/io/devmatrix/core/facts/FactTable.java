package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every name form and derived fact of a model, computed once and immutable. It is total: what a model refers to and does
 * not have is left out, so that the rules of a sound model can read it too.
 */
public final class FactTable {
    private final ModelIndex model;
    private final List<EntityFacts> entities;
    private final List<EnumFacts> enums;
    private final List<FlowFacts> flows;
    private final List<EventFacts> events;
    private final List<PortFacts> ports;
    private final List<OperationFacts> operations;
    private final Map<String, EntityFacts> entitiesByName;
    private final Map<String, EnumFacts> enumsByName;

    private FactTable(ModelIndex model, List<EntityFacts> entities) {
        this.model = model;
        this.entities = entities;
        this.enums = model.application().domain().enums().stream()
                .map(type -> EnumFacts.of(type, model.packages()))
                .toList();
        FlowReader reader = new FlowReader(model);
        this.flows = model.application().behaviour().flows().stream()
                .map(reader::read)
                .toList();
        this.events = EventFacts.of(model);
        this.ports = model.application().behaviour().ports().stream()
                .map(port -> PortFacts.of(model, port))
                .toList();
        this.operations = FlowRoutes.with(flows, entities);
        this.entitiesByName = byName(entities, facts -> facts.entity().name());
        this.enumsByName = byName(enums, facts -> facts.type().name());
    }

    /** The facts of the model. */
    public static FactTable of(ApplicationIr application) {
        ModelIndex model = ModelIndex.of(application);
        EntityReader reader = new EntityReader(model, new InverseReader(model).all());
        return new FactTable(
                model,
                application.domain().entities().stream().map(reader::read).toList());
    }

    /** The model they were computed from. */
    public ApplicationIr application() {
        return model.application();
    }

    /** Packages of the generated code. */
    public Packages packages() {
        return model.packages();
    }

    /** All entities, in model order. */
    public List<EntityFacts> entities() {
        return entities;
    }

    /** All enums, in model order. */
    public List<EnumFacts> enums() {
        return enums;
    }

    /** All flows, in model order. */
    public List<FlowFacts> flows() {
        return flows;
    }

    /** All events that flows emit, in the order in which they appear first. */
    public List<EventFacts> events() {
        return events;
    }

    /** All ports, in model order. */
    public List<PortFacts> ports() {
        return ports;
    }

    /** At whose rows the step fires; several where an expression leads to the row that names alone do not tell. */
    public List<EntityFacts> fired(Step.Fire fire) {
        return model.firedEvents().owners(fire).stream()
                .flatMap(name -> findEntity(name).stream())
                .toList();
    }

    /** What is asked by the step, which the model has; anything else is a mistake of the caller. */
    public PortFacts.Operation operation(Step.Ask ask) {
        return ports.stream()
                .filter(port -> port.port().name().equals(ask.port()))
                .flatMap(port -> port.operations().stream())
                .filter(operation -> operation.operation().name().equals(ask.operation()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No operation `" + ask.target() + "`"));
    }

    /** All routes of the service: those of each entity, then flows with a route that no entity names. */
    public List<OperationFacts> operations() {
        return operations;
    }

    /** All that a client can ask: the operations, those that issue tokens, then what the service says of itself where the model names its path. */
    public List<OperationFacts> routes() {
        return Stream.of(
                        operations.stream(),
                        AuthFacts.of(this).stream().flatMap(auth -> auth.operations().stream()),
                        CacheFacts.of(this).stats().stream().map(CacheFacts.Stats::operation))
                .flatMap(routes -> routes)
                .toList();
    }

    /** The entity of that name; one that the model does not have is a mistake of the caller. */
    public EntityFacts entity(String name) {
        return findEntity(name).orElseThrow(() -> new IllegalArgumentException("No entity `" + name + "`"));
    }

    /** The enum of that name; one that the model does not have is a mistake of the caller. */
    public EnumFacts enumType(String name) {
        return findEnum(name).orElseThrow(() -> new IllegalArgumentException("No enum `" + name + "`"));
    }

    /** The entity of that name, if the model has it. */
    public Optional<EntityFacts> findEntity(String name) {
        return Optional.ofNullable(entitiesByName.get(name));
    }

    /** The enum of that name, if the model has it. */
    public Optional<EnumFacts> findEnum(String name) {
        return Optional.ofNullable(enumsByName.get(name));
    }

    /** The resource that serves the entity. */
    public Optional<Resource> resource(EntityFacts entity) {
        return model.resource(entity.entity());
    }

    /** The machine of that name, if the model has it. */
    public Optional<StateMachine> findMachine(String name) {
        return model.machine(name);
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return Collections.unmodifiableMap(byName);
    }
}
