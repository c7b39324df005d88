package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The {@code components/schemas} section, sorted by name. */
final class Schemas {
    static final String PROBLEM = "Problem";

    private final FactTable facts;
    private final FlowOperations flows;
    private final FieldSchemas fields;

    Schemas(FactTable facts, FlowOperations flows) {
        this.flows = flows;
        this.facts = facts;
        this.fields = new FieldSchemas(facts);
    }

    Map<String, Object> all() {
        Map<String, Object> schemas = new TreeMap<>();
        facts.enums().forEach(type -> schemas.put(type.javaType().simpleName(), enumType(type)));
        facts.entities().stream()
                .filter(entity -> !entity.operations().isEmpty() || isEmbedded(entity) || flows.show(entity))
                .forEach(entity -> add(schemas, entity));
        flows.addSchemas(schemas);
        AuthFacts.of(facts).ifPresent(auth -> new TokenOperations(facts, auth).addSchemas(schemas));
        schemas.put(PROBLEM, problem());
        CacheFacts.of(facts).stats().ifPresent(stats -> schemas.put(CacheStats.name(facts), CacheStats.schema(stats)));
        return schemas;
    }

    /** Name of the page of an entity's rows. */
    static String page(EntityFacts entity) {
        return entity.entity().name() + "Page";
    }

    /** Name of the counts of an entity's rows. */
    static String counts(EntityFacts entity, String by) {
        return entity.entity().name() + "CountsBy" + by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1);
    }

    private void add(Map<String, Object> schemas, EntityFacts entity) {
        schemas.put(entity.types().read().simpleName(), read(entity));
        if (entity.operations(Kind.CREATE).findAny().isPresent()) {
            schemas.put(
                    entity.types().create().simpleName(),
                    object(entity, entity.members().create(), fields::given));
        }
        if (entity.operations(Kind.UPDATE).findAny().isPresent()) {
            schemas.put(
                    entity.types().update().simpleName(),
                    object(entity, entity.members().update(), fields::shown));
        }
        if (entity.operations(Kind.LIST).findAny().isPresent()) {
            schemas.put(page(entity), page(entity.types().read().simpleName()));
        }
        entity.operations(Kind.COUNT)
                .forEach(count -> schemas.put(
                        counts(entity, count.subject()),
                        counts(entity.field(count.subject()).orElseThrow())));
    }

    private static Map<String, Object> enumType(EnumFacts type) {
        Map<String, Object> schema = Ordered.of("type", "string");
        if (!type.type().description().isEmpty()) {
            schema.put("description", type.type().description());
        }
        schema.put("enum", type.type().valueNames());
        return schema;
    }

    private static boolean isEmbedded(EntityFacts entity) {
        return entity.entity().partOf().filter(Nesting::embedded).isPresent();
    }

    private Map<String, Object> read(EntityFacts entity) {
        List<Member> members = entity.members().read();
        Map<String, Object> properties = properties(members, fields::shown);
        List<String> required = new ArrayList<>(required(members));
        entity.embedded().forEach(inverse -> {
            String element = facts.entity(inverse.owner()).types().read().simpleName();
            properties.put(inverse.wireName(), Ordered.of("type", "array", "items", Ordered.ref("schemas", element)));
            required.add(inverse.wireName());
        });
        return object(entity, properties, required);
    }

    private Map<String, Object> object(
            EntityFacts entity, List<Member> members, Function<FieldFacts, Map<String, Object>> schema) {
        return object(entity, properties(members, schema), required(members));
    }

    private static Map<String, Object> properties(
            List<Member> members, Function<FieldFacts, Map<String, Object>> schema) {
        Map<String, Object> properties = Ordered.of();
        members.forEach(member -> properties.put(member.field().wireName(), schema.apply(member.field())));
        return properties;
    }

    private static List<String> required(List<Member> members) {
        return members.stream()
                .filter(Member::required)
                .map(m -> m.field().wireName())
                .toList();
    }

    private static Map<String, Object> object(
            EntityFacts entity, Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = Ordered.of("type", "object");
        if (!entity.entity().description().isEmpty()) {
            object.put("description", entity.entity().description());
        }
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> page(String read) {
        Paging paging = facts.application().api().paging();
        Map<String, Object> properties = Ordered.of(
                paging.items(), Ordered.of("type", "array", "items", Ordered.ref("schemas", read)),
                paging.total(), Ordered.of("type", "integer", "format", "int64", "minimum", 0),
                paging.page(), Ordered.of("type", "integer", "format", "int32", "minimum", paging.firstPage()),
                paging.size(),
                        Ordered.of("type", "integer", "format", "int32", "minimum", 1, "maximum", paging.maxSize()));
        return Ordered.of(
                "type",
                "object",
                "additionalProperties",
                false,
                "required",
                List.copyOf(properties.keySet()),
                "properties",
                properties);
    }

    private Map<String, Object> counts(FieldFacts by) {
        Map<String, Object> key =
                by instanceof AttributeFacts a && a.type().enumName().isEmpty()
                        ? Ordered.of("enum", List.of("true", "false"))
                        : fields.parameter(by);
        return Ordered.of(
                "type",
                "object",
                "propertyNames",
                key,
                "additionalProperties",
                Ordered.of("type", "integer", "format", "int64", "minimum", 0));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> error = Ordered.of(
                "type", "object",
                "required", List.of("field", "message"),
                "properties",
                        Ordered.of("field", Ordered.of("type", "string"), "message", Ordered.of("type", "string")));
        return Ordered.of(
                "type",
                "object",
                "description",
                "Problem details, RFC 9457",
                "required",
                List.of("title", "status"),
                "properties",
                Ordered.of(
                        "type", Ordered.of("type", "string", "format", "uri-reference"),
                        "title", Ordered.of("type", "string"),
                        "status", Ordered.of("type", "integer"),
                        "detail", Ordered.of("type", "string"),
                        "instance", Ordered.of("type", "string", "format", "uri-reference"),
                        "errors", Ordered.of("type", "array", "items", error)));
    }
}
