package io.devmatrix.benchmarks.promotion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All relationships of the entities of an application, those that the model tells and those it implies: the way back of one
 * that names none. The generator adds these to its model before it renders anything.
 */
final class Relations {
    private static final Map<String, String> BACK = Map.of(
            "one-to-many", "many-to-one",
            "many-to-one", "one-to-many",
            "one-to-one", "one-to-one",
            "many-to-many", "many-to-many");

    private final Map<String, List<JsonNode>> byEntity = new LinkedHashMap<>();
    private final boolean relational;

    /** @param entities in the order of the application */
    Relations(List<JsonNode> entities, boolean relational) {
        this.relational = relational;
        for (JsonNode entity : entities) {
            List<JsonNode> own = byEntity.computeIfAbsent(name(entity), key -> new ArrayList<>());
            entity.path("relationships").forEach(own::add);
        }
        for (JsonNode entity : entities) {
            List.copyOf(byEntity.get(name(entity))).forEach(relation -> addBack(entity, relation));
        }
    }

    /** Of one entity, the implied ones last. */
    List<JsonNode> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    private void addBack(JsonNode entity, JsonNode relation) {
        String type = Json.text(relation, "relationshipType", "");
        boolean wanted = relation.has("otherEntityRelationshipName")
                || type.equals("many-to-many")
                || type.equals("one-to-many")
                || type.equals("one-to-one") && relational;
        List<JsonNode> others = byEntity.get(NameForms.upper(Json.text(relation, "otherEntityName", "")));
        if (wanted && others != null && others.stream().noneMatch(other -> isBack(entity, relation, other))) {
            others.add(back(entity, relation, type));
        }
    }

    private static boolean isBack(JsonNode entity, JsonNode relation, JsonNode other) {
        boolean here = NameForms.upper(Json.text(other, "otherEntityName", "")).equals(name(entity));
        String back = Json.text(relation, "otherEntityRelationshipName", "");
        String forth = Json.text(other, "otherEntityRelationshipName", "");
        String name = Json.text(other, "relationshipName", "");
        return here && (back.isEmpty() ? forth.equals(Json.text(relation, "relationshipName", "")) : back.equals(name));
    }

    private static JsonNode back(JsonNode entity, JsonNode relation, String type) {
        ObjectNode back = JsonMapper.shared().createObjectNode();
        String owner = NameForms.lower(name(entity));
        boolean right = Json.text(relation, "relationshipSide", "left").equals("left");
        back.put("otherEntityName", owner);
        back.put("otherEntityRelationshipName", Json.text(relation, "relationshipName", ""));
        back.put("relationshipName", Json.text(relation, "otherEntityRelationshipName", owner));
        back.put("relationshipType", BACK.getOrDefault(type, type));
        back.put("relationshipSide", right ? "right" : "left");
        back.put("implied", true);
        return back;
    }

    private static String name(JsonNode entity) {
        return Json.text(entity, "name", "");
    }
}
