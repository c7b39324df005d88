package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.rule.FactTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An entity of the generator's model, with its facts. */
final class EntityModel {
    /** Where the facts of the member stand that a method speaks of; all others are around it. */
    static final String MEMBER = "member.";

    private final JsonNode json;
    private final AppFacts app;
    private final Relations relations;
    private final FactTree facts;

    EntityModel(JsonNode json, AppFacts app, Relations relations) {
        this.json = json;
        this.app = app;
        this.relations = relations;
        this.facts = read();
    }

    String name() {
        return Json.text(json, "name", "");
    }

    /** All but the key, which the generator renders apart. */
    List<FactTree> fields() {
        List<FactTree> fields = new ArrayList<>();
        for (JsonNode field : json.path("fields")) {
            if (!isKey(field)) {
                fields.add(MemberFacts.field(field));
            }
        }
        return fields;
    }

    /** One marked as the key, or called as the generator calls keys. */
    private static boolean isKey(JsonNode field) {
        return field.path("options").path("id").asBoolean(false)
                || Json.text(field, "fieldName", "").equals("id");
    }

    List<FactTree> relations() {
        return relations.of(name()).stream()
                .map(relation -> MemberFacts.relation(relation, name()))
                .toList();
    }

    /** All that is known of the entity and its application. */
    FactTree facts() {
        return facts;
    }

    private FactTree read() {
        Map<String, String> names = new TreeMap<>(app.names());
        names.putAll(NameForms.of("entity.name.", name()));
        Map<String, String> options = app.values();
        Map<String, String> values = new TreeMap<>(app.settings());
        values.put("entity.idType", idType(options.get("app.sql")));
        values.put("entity.dto", Json.text(json, "dto", "no"));
        values.put("entity.service", Json.text(json, "service", "no"));
        values.put("entity.pagination", Json.text(json, "pagination", "no"));
        values.put("entity.search", Json.text(json, "searchEngine", options.get("app.searchEngine")));
        values.put("entity.filter", Json.text(json, "jpaMetamodelFiltering", "false"));
        values.put("entity.readOnly", Json.text(json, "readOnly", "false"));
        return FactTree.of(names, values, Map.of("fields", fields(), "relations", relations()));
    }

    /** That of the field that is the key, else the generator's default: a number where the database is relational. */
    private String idType(String relational) {
        for (JsonNode field : json.path("fields")) {
            if (isKey(field)) {
                return Json.text(field, "fieldType", "");
            }
        }
        return Boolean.parseBoolean(relational) ? "Long" : "String";
    }

    /** The same for a method that speaks of one member: its facts stand under {@code member.}. */
    FactTree facts(FactTree member) {
        FactTree whole = facts;
        Map<String, String> names = new TreeMap<>(whole.names());
        member.names().forEach((path, name) -> names.put(MEMBER + path, name));
        Map<String, String> values = new TreeMap<>(whole.values());
        member.values().forEach((path, value) -> values.put(MEMBER + path, value));
        Map<String, List<FactTree>> collections = new TreeMap<>(whole.collections());
        member.collections().forEach((path, items) -> collections.put(MEMBER + path, items));
        return FactTree.of(names, values, collections);
    }
}
