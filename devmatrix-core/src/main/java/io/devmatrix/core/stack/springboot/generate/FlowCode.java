package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.TypeRef;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the code of one flow knows while it is written: its expressions as Java, and what its class has to be given. */
final class FlowCode {
    private final FactTable facts;
    private final JavaUnits units;
    private final FlowFacts flow;
    private final ModelExpressions checked;
    private final FlowAccess access;
    private final JavaExpressions java;
    private final SortedMap<String, TypeRef> given = new TreeMap<>();
    private final TreeSet<String> taken = new TreeSet<>();
    private String asked = "";

    FlowCode(FactTable facts, JavaUnits units, FlowFacts flow, ModelExpressions checked, boolean requested) {
        this.facts = facts;
        this.units = units;
        this.flow = flow;
        this.checked = checked;
        this.access = new FlowAccess(facts, flow, requested);
        this.java = new JavaExpressions(checked, access);
        this.taken.addAll(FlowNames.of(flow));
    }

    FactTable facts() {
        return facts;
    }

    JavaUnits units() {
        return units;
    }

    FlowFacts flow() {
        return flow;
    }

    FlowAccess access() {
        return access;
    }

    /** Collections that flows go by. */
    SharedCollections collections() {
        return new SharedCollections(facts, checked);
    }

    /** All that the class is given, by the names of its fields. */
    SortedMap<String, TypeRef> given() {
        return given;
    }

    CheckedExpression checked(Expression expression) {
        return java.checked(expression, "");
    }

    /** What a computed attribute is computed by. */
    CheckedExpression computed(EntityFacts entity, AttributeFacts attribute) {
        Derivation.Computed computed =
                (Derivation.Computed) attribute.attribute().derivation();
        return java.checked(computed.expression(), entity.entity().name());
    }

    /** The flow that a step calls; empty when it asks a behaviour. */
    Optional<FlowFacts> called(Step.Call step) {
        return facts.flows().stream()
                .filter(other -> other.flow().name().equals(step.flow()))
                .findFirst();
    }

    /** What the code of another flow knows. */
    FlowCode inside(FlowFacts other) {
        return new FlowCode(facts, units, other, checked, false);
    }

    /** A path that the step of that node names. */
    CheckedExpression path(String path, String node) {
        return checked(new Expression(node, path));
    }

    /** What the flow, or a step that ends it, answers with. */
    CheckedExpression answer(String node) {
        return checked.answer(node).orElseThrow(() -> new IllegalStateException("`" + node + "` has no answer"));
    }

    Code value(CheckedExpression expression) {
        return java.value(expression);
    }

    Code value(CheckedExpression expression, AttributeFacts target) {
        return java.value(expression, target);
    }

    /** A list as a stream of its elements. */
    Code stream(CheckedExpression list) {
        return java.stream(list);
    }

    Code not(CheckedExpression condition) {
        return java.not(condition);
    }

    /** Exceptions of named errors, with what the flow knows. */
    ErrorExceptions errors() {
        return new ErrorExceptions(units, java, "");
    }

    /** The entity of a row, or of the rows of a list. */
    EntityFacts entity(ValueType type) {
        ValueType row = type instanceof ValueType.ListOf list ? list.element() : type;
        return facts.entity(((ValueType.Row) row).entity());
    }

    /** Name of the field that holds the repository. */
    String repository(EntityFacts entity) {
        return give(Variables.rows(entity), "Repository", entity.types().repository());
    }

    /** Name of the field that holds the mapper. */
    String mapper(EntityFacts entity) {
        return give(Variables.mapper(entity), "_", entity.types().mapper());
    }

    /** Name of the field that holds another flow. */
    String flow(FlowFacts other) {
        return give(other.name().camel() + "Flow", "_", other.types().service());
    }

    /** Name of the field that holds what is asked in place of a fill. */
    String adapter(JavaType adapter) {
        return give(Name.of(adapter.simpleName()).camel(), "_", adapter);
    }

    /** Name of the field that holds the outbox. */
    String outbox() {
        return give("outbox", "_", new JavaType(facts.packages().base() + ".outbox", "Outbox"));
    }

    /** Name of the field that holds a port. */
    String port(JavaType port) {
        return give(Name.of(port.simpleName()).camel(), "Port", port);
    }

    /** Name of the field that holds the phases of a flow that asks a port. */
    String phases() {
        return give("phases", "_", new JavaType(facts.packages().base() + ".port", "Phases"));
    }

    /** Name of the variable that holds what a port was asked. */
    String asked() {
        asked = asked.isEmpty() ? fresh("asked") : asked;
        return asked;
    }

    /** What the flow makes of who calls it. */
    PrincipalUse principals() {
        return new PrincipalUse(facts.application(), checked);
    }

    /** The entity of who calls; empty when the flow does not ask. */
    Optional<EntityFacts> principal() {
        return SecurityFacts.of(facts)
                .filter(security -> principals().isIn(flow.flow()))
                .map(SecurityFacts::principal);
    }

    /** Who causes the events of the machine that the flow fires. */
    EventCaller caller(StateMachine machine) {
        return EventCaller.of(facts, checked, machine);
    }

    /** Name of the field that knows who calls. */
    String caller() {
        return give("caller", "_", new JavaType(facts.packages().base() + ".security", "Caller"));
    }

    /** Name of the field that holds the persistence context. */
    String entityManager() {
        return give("entityManager", "_", new JavaType("jakarta.persistence", "EntityManager"));
    }

    private String give(String name, String suffix, JavaType type) {
        String free = taken.contains(name) ? name + suffix : name;
        given.put(free, JavaTypes.of(type));
        return free;
    }

    /** Java type of a variable that holds the value: primitive where there is one. */
    TypeRef variable(ValueType type) {
        return new FlowTypes(facts).variable(type);
    }

    /** A name that no row or value of the flow has. */
    String fresh(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** Java type of a value, boxed. */
    TypeRef type(ValueType type) {
        return new FlowTypes(facts).of(type);
    }
}
