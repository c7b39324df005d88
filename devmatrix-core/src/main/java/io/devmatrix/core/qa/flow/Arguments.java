package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names a flow starts with, read from a request: a row that is not there ends it. */
final class Arguments {
    private final Steps steps;

    Arguments(Steps steps) {
        this.steps = steps;
    }

    Map<String, @Nullable Object> names(Flow flow, Request request) {
        FactTable facts = steps.sight().meaning().facts();
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        for (PathVariable row : FlowPath.of(facts.application(), flow).variables()) {
            RowView found = found(flow, row.name(), row.entity(), request.path().get(row.name()));
            row.parent().ifPresent(parent -> belongs(flow, row, found, names.get(parent.variable())));
            names.put(row.name(), found);
        }
        addInputs(flow, request, names);
        caller(flow, request).ifPresent(row -> {
            names.put(PrincipalUse.NAME, row);
            seeRole(flow, row);
        });
        return names;
    }

    /** A case for each role that may: what a flow does may depend on it where no expression of the flow says so. */
    private void seeRole(Flow flow, RowView user) {
        SecurityFacts.of(steps.sight().meaning().facts())
                .flatMap(SecurityFacts::role)
                .map(role -> user.raw(role.name().text()))
                .ifPresent(role -> steps.trace().see(flow.node(), "called by " + role));
    }

    private Optional<RowView> caller(Flow flow, Request request) {
        Meaning meaning = steps.sight().meaning();
        if (meaning.callers(flow).isPresent() && request.caller().isEmpty()) {
            throw new Unjudged("`" + flow.name() + "` called by nobody");
        }
        return request.caller().map(id -> steps.sight()
                .row(SecurityFacts.of(meaning.facts()).orElseThrow().security().principal(), id));
    }

    private void belongs(Flow flow, PathVariable row, RowView found, @Nullable Object parent) {
        if (!(parent instanceof RowView owner)
                || !owner.id().equals(found.raw(row.parent().orElseThrow().relation()))) {
            steps.trace().see(node(flow, row.name()), Goal.FOREIGN);
            throw Refusals.missing(node(flow, row.name()));
        }
    }

    private void addInputs(Flow flow, Request request, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Input input : flow.inputs()) {
            Object given = request.inputs().get(input.name());
            Object value = given == null ? usual(input) : given;
            inputs.put(
                    input.name(),
                    value instanceof UUID id && !input.entity().isEmpty()
                            ? found(flow, input.name(), input.entity(), id)
                            : value);
        }
        names.putAll(inputs);
        names.put("input", inputs);
    }

    /** The names of a flow that another calls. */
    Map<String, @Nullable Object> called(Flow flow, Step.Call call, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        call.with().forEach(value -> given.put(value.target(), steps.value(value.value(), names)));
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        FlowPath.of(steps.sight().meaning().facts().application(), flow)
                .variables()
                .forEach(row -> inner.put(row.name(), given.get(row.name())));
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        flow.inputs()
                .forEach(input -> inputs.put(
                        input.name(), given.get(input.name()) == null ? usual(input) : given.get(input.name())));
        inner.putAll(inputs);
        inner.put("input", inputs);
        if (names.containsKey(PrincipalUse.NAME)) {
            inner.put(PrincipalUse.NAME, names.get(PrincipalUse.NAME));
        }
        return inner;
    }

    private static @Nullable Object usual(Input input) {
        return input.defaultValue().orElse(null) instanceof DefaultValue.Literal literal
                ? Stored.parse(input.type().orElseThrow(), literal.text())
                : null;
    }

    private RowView found(Flow flow, String name, String entity, @Nullable UUID id) {
        if (id == null || !steps.sight().has(entity, id)) {
            steps.trace().see(node(flow, name), Goal.MISSING);
            throw Refusals.missing(node(flow, name));
        }
        return steps.sight().row(entity, id);
    }

    static String node(Flow flow, String name) {
        return flow.node() + "." + name;
    }
}
