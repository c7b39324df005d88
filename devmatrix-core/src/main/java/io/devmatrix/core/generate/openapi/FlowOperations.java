package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The operations that flows serve, and the schemas of their requests and structures. */
final class FlowOperations {
    private static final String JSON = "application/json";

    private final FactTable facts;
    private final FieldSchemas fields;
    private final FlowStatuses statuses;
    private final ModelExpressions checked;

    FlowOperations(FactTable facts) {
        this.facts = facts;
        this.fields = new FieldSchemas(facts);
        this.statuses = new FlowStatuses(facts);
        this.checked = ModelExpressions.check(facts.application());
    }

    @SuppressWarnings("unchecked") // each value is a map made for it
    void addTo(Map<String, Object> paths) {
        for (FlowFacts flow : facts.flows()) {
            flow.flow().http().ifPresent(http -> {
                Map<String, Object> item =
                        (Map<String, Object>) paths.computeIfAbsent(flow.path(), path -> Ordered.of());
                item.put(http.method().toLowerCase(Locale.ROOT), operation(flow, http));
            });
        }
    }

    private Map<String, Object> operation(FlowFacts flow, Flow.Http http) {
        Map<String, Object> object = Ordered.of();
        tag(flow).ifPresent(tag -> object.put("tags", List.of(tag)));
        object.put("operationId", flow.flow().name());
        object.put("summary", capital(flow.name().human()));
        String description =
                ExampleText.under(flow.flow().description(), flow.flow().examples());
        if (!description.isEmpty()) {
            object.put("description", description);
        }
        List<Map<String, Object>> parameters = parameters(flow);
        if (!parameters.isEmpty()) {
            object.put("parameters", parameters);
        }
        if (flow.hasBody()) {
            object.put(
                    "requestBody",
                    Ordered.of(
                            "required",
                            true,
                            "content",
                            Operations.content(JSON, flow.types().input().simpleName())));
        }
        object.put("responses", responses(flow, http));
        return object;
    }

    private List<Map<String, Object>> parameters(FlowFacts flow) {
        Stream<Map<String, Object>> path =
                flow.variables().stream().map(FlowFacts.Variable::wireName).map(Parameters::pathVariable);
        Stream<Map<String, Object>> query =
                flow.inputs().stream().filter(input -> flow.hasQuery()).map(input -> Parameters.input(input, fields));
        return Stream.concat(path, query).toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** That of the first row in its path, else that of the row it answers with. */
    private java.util.Optional<String> tag(FlowFacts flow) {
        return flow.variables().stream()
                .findFirst()
                .map(variable -> facts.entity(variable.row().entity()).tag())
                .or(() -> checked.answer(flow.flow().node())
                        .map(value -> value.type())
                        .filter(ValueType.Row.class::isInstance)
                        .map(row -> facts.entity(((ValueType.Row) row).entity()).tag()));
    }

    private Map<String, Object> responses(FlowFacts flow, Flow.Http http) {
        Map<String, Object> responses = new TreeMap<>();
        SortedSet<Integer> refusals = statuses.refusals(flow);
        refusals.forEach(status -> responses.put(String.valueOf(status), Ordered.ref("responses", "Problem")));
        responses.put("default", Ordered.ref("responses", "Problem"));
        FlowStatuses.early(flow.flow())
                .forEach((status, shows) -> responses.put(String.valueOf(status), success(flow, status, shows)));
        responses.put(String.valueOf(http.status()), success(flow, http.status(), true));
        return responses;
    }

    private Map<String, Object> success(FlowFacts flow, int status, boolean shows) {
        Map<String, Object> response = Ordered.of("description", status == 204 ? "Done" : "Success");
        Map<String, Object> schema = shows ? answer(flow) : Map.of();
        if (!schema.isEmpty()) {
            response.put("content", Ordered.of(JSON, Ordered.of("schema", schema)));
        }
        return response;
    }

    private Map<String, Object> answer(FlowFacts flow) {
        if (!flow.flow().structure().isEmpty()) {
            return Ordered.ref("schemas", flow.types().result().simpleName());
        }
        return checked.answer(flow.flow().node())
                .map(value -> shown(value.type()))
                .orElse(Ordered.of());
    }

    private Map<String, Object> shown(ValueType type) {
        Map<String, Object> schema = bare(type.orNull(false));
        if (!type.nullable()) {
            return schema;
        }
        return Ordered.of("oneOf", List.of(schema, Ordered.of("type", "null")));
    }

    private Map<String, Object> bare(ValueType type) {
        if (type instanceof ValueType.Row row) {
            return Ordered.ref("schemas", entity(row).types().read().simpleName());
        }
        if (type instanceof ValueType.ListOf list) {
            return Ordered.of("type", "array", "items", shown(list.element()));
        }
        return fields.of(type);
    }

    private EntityFacts entity(ValueType.Row row) {
        return facts.entity(row.entity());
    }

    /** Whether some flow answers with rows of the entity. */
    boolean show(EntityFacts entity) {
        return checked.shown().contains(entity.entity().name());
    }

    /** Adds the schemas of requests and structures. */
    void addSchemas(Map<String, Object> schemas) {
        for (FlowFacts flow : facts.flows()) {
            if (flow.hasBody()) {
                schemas.put(flow.types().input().simpleName(), request(flow));
            }
            if (!flow.flow().structure().isEmpty()) {
                schemas.put(flow.types().result().simpleName(), structure(flow));
            }
        }
    }

    private Map<String, Object> request(FlowFacts flow) {
        Map<String, Object> properties = Ordered.of();
        flow.inputs().forEach(input -> properties.put(input.field().wireName(), fields.given(input.field())));
        List<String> required = flow.inputs().stream()
                .filter(Member::required)
                .map(input -> input.field().wireName())
                .toList();
        return object(properties, required);
    }

    private Map<String, Object> structure(FlowFacts flow) {
        boolean snake = facts.application().api().naming() == ApiIr.Naming.SNAKE;
        Map<String, Object> properties = Ordered.of();
        flow.flow().structure().forEach(part -> checked.of(part.value(), "")
                .ifPresent(value ->
                        properties.put(snake ? Name.of(part.target()).snake() : part.target(), shown(value.type()))));
        return object(properties, new ArrayList<>(properties.keySet()));
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = Ordered.of("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }
}
