package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Path, query and header parameters of operations. */
final class Parameters {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final FactTable facts;
    private final FieldSchemas fields;

    Parameters(FactTable facts) {
        this.facts = facts;
        this.fields = new FieldSchemas(facts);
    }

    List<Map<String, Object>> of(EntityFacts entity, OperationFacts operation) {
        List<Map<String, Object>> parameters = new ArrayList<>(VARIABLE.matcher(operation.path())
                .results()
                .map(Parameters::pathVariable)
                .toList());
        if (operation.kind() == Kind.LIST) {
            addPaging(parameters);
            list(entity).forEach(list -> addList(parameters, entity, list));
        }
        if (entity.entity().traits().optimisticLock() && writesItem(operation.kind())) {
            parameters.add(parameter(
                    "If-Match", "header", false, Ordered.of("type", "string"), "Entity tag of the version to change"));
        }
        return parameters;
    }

    private static boolean writesItem(Kind kind) {
        return kind == Kind.UPDATE || kind == Kind.DELETE || kind == Kind.EVENT;
    }

    private static Map<String, Object> pathVariable(MatchResult variable) {
        return pathVariable(variable.group(1));
    }

    /** The parameter of an id in the path. */
    static Map<String, Object> pathVariable(String name) {
        return parameter(name, "path", true, Ordered.of("type", "string", "format", "uuid"), "");
    }

    private Stream<Operation.ListAll> list(EntityFacts entity) {
        return facts.resource(entity).stream().flatMap(resource -> resource.operations(Operation.ListAll.class));
    }

    private void addPaging(List<Map<String, Object>> parameters) {
        Paging paging = facts.application().api().paging();
        parameters.add(query(
                paging.pageParameter(),
                false,
                Ordered.of(
                        "type",
                        "integer",
                        "format",
                        "int32",
                        "minimum",
                        paging.firstPage(),
                        "default",
                        paging.firstPage())));
        parameters.add(query(
                paging.sizeParameter(),
                false,
                Ordered.of(
                        "type",
                        "integer",
                        "format",
                        "int32",
                        "minimum",
                        1,
                        "maximum",
                        paging.maxSize(),
                        "default",
                        paging.defaultSize())));
    }

    private void addList(List<Map<String, Object>> parameters, EntityFacts entity, Operation.ListAll list) {
        if (!list.sort().isEmpty()) {
            String keys = list.sort().stream()
                    .map(name -> entity.field(name).map(FieldFacts::wireName).orElse(name))
                    .collect(Collectors.joining(", "));
            parameters.add(parameter(
                    "sort",
                    "query",
                    false,
                    Ordered.of("type", "string"),
                    "Keys with commas between, `-` for descending: " + keys));
        }
        entity.filters().forEach(filter -> addFilter(parameters, filter));
        if (!list.search().isEmpty()) {
            parameters.add(query("search", false, Ordered.of("type", "string")));
        }
    }

    private void addFilter(List<Map<String, Object>> parameters, FilterFacts filter) {
        filter.parameters()
                .forEach(name ->
                        parameters.add(query(name, filter.filter().required(), fields.parameter(filter.field()))));
    }

    /** The parameter of an input of a flow. */
    static Map<String, Object> input(Member input, FieldSchemas fields) {
        return query(input.field().wireName(), input.required(), fields.asked(input.field()));
    }

    private static Map<String, Object> query(String name, boolean required, Map<String, Object> schema) {
        return parameter(name, "query", required, schema, "");
    }

    private static Map<String, Object> parameter(
            String name, String in, boolean required, Map<String, Object> schema, String description) {
        Map<String, Object> parameter = Ordered.of("name", name, "in", in);
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        if (required) {
            parameter.put("required", true);
        }
        parameter.put("schema", schema);
        return parameter;
    }
}
