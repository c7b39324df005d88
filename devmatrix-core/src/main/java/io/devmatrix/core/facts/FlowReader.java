package io.devmatrix.core.facts;

import io.devmatrix.core.facts.FlowFacts.FlowTypes;
import io.devmatrix.core.facts.FlowFacts.Variable;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts of flows; their inputs are fields like those of entities, so that requests of both look alike. */
final class FlowReader {
    private static final SqlName NOWHERE = new SqlName("");

    private final ModelIndex model;
    private final PathReader paths;

    FlowReader(ModelIndex model) {
        this.model = model;
        this.paths = new PathReader(model);
    }

    FlowFacts read(Flow flow) {
        Name name = Name.of(flow.name());
        List<Variable> variables = new ArrayList<>();
        for (PathVariable row : FlowPath.of(model.application(), flow).variables()) {
            variables.add(new Variable(row, wireName(row, variables)));
        }
        return new FlowFacts(
                flow,
                name,
                FlowTypes.of(model.packages(), name.pascal()),
                variables,
                flow.inputs().stream().map(this::member).toList(),
                flow.http().map(http -> path(http, variables)).orElse(""));
    }

    /** As the routes of the entity have it; the variable's own name where two are of one entity. */
    private String wireName(PathVariable row, List<Variable> before) {
        String usual = model.entity(row.entity())
                .map(entity -> paths.paths(entity).idVariable())
                .orElse(row.name());
        boolean taken = before.stream().anyMatch(other -> other.wireName().equals(usual));
        return taken ? model.wire(Name.of(Name.of(row.name()).with("id").camel())) : usual;
    }

    private String path(Flow.Http http, List<Variable> variables) {
        Map<String, String> wireNames = new TreeMap<>();
        variables.forEach(variable -> wireNames.put(variable.row().name(), variable.wireName()));
        String path = http.path();
        for (Map.Entry<String, String> variable : wireNames.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", "{" + variable.getValue() + "}");
        }
        return model.application().api().base() + path;
    }

    private Member member(Input input) {
        FieldFacts field =
                input.type().<FieldFacts>map(type -> value(input, type)).orElseGet(() -> reference(input));
        return new Member(field, !input.nullable() && input.defaultValue().isEmpty());
    }

    private AttributeFacts value(Input input, Type type) {
        Name name = Name.of(input.name());
        Attribute attribute = new Attribute(
                input.node(),
                input.name(),
                "",
                type,
                input.nullable(),
                input.defaultValue(),
                Access.CLIENT,
                input.limits(),
                new Derivation.None(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
        return new AttributeFacts(
                attribute,
                AttributeFacts.Origin.DECLARED,
                name,
                model.wire(name),
                Access.CLIENT,
                true,
                input.defaultValue(),
                false,
                NOWHERE,
                new TreeMap<>(),
                Optional.empty());
    }

    private RelationFacts reference(Input input) {
        Name name = Name.of(input.name());
        Name dtoName = name.with("id");
        Relation relation = new Relation(
                input.node(),
                input.name(),
                "",
                Relation.Kind.MANY_TO_ONE,
                input.entity(),
                Optional.empty(),
                input.nullable(),
                Relation.OnDelete.RESTRICT,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        return new RelationFacts(
                relation,
                false,
                name,
                dtoName,
                model.wire(dtoName),
                Access.CLIENT,
                NOWHERE,
                NOWHERE,
                NOWHERE,
                NOWHERE,
                Optional.empty());
    }
}
