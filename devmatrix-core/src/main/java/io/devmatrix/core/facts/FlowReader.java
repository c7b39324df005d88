package io.devmatrix.core.facts;

import io.devmatrix.core.facts.FlowFacts.FlowTypes;
import io.devmatrix.core.facts.FlowFacts.Variable;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.PathVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts of flows; their inputs are fields like those of entities, so that requests of both look alike. */
final class FlowReader {
    private final ModelIndex model;
    private final PathReader paths;
    private final InputReader inputs;

    FlowReader(ModelIndex model) {
        this.model = model;
        this.paths = new PathReader(model);
        this.inputs = new InputReader(model);
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
                FlowTypes.of(model.packages(), name.pascal(), isEntity(name)),
                variables,
                flow.inputs().stream().map(inputs::member).toList(),
                flow.http().map(http -> path(http, variables)).orElse(""));
    }

    /** Whether an entity has that name, in whatever case, for there are file systems that know none. */
    private boolean isEntity(Name name) {
        return model.application().domain().entities().stream()
                .anyMatch(entity -> entity.name().equalsIgnoreCase(name.pascal()));
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
}
