package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.rule.FactTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Facts of a field or a relationship of the generator's model. */
final class MemberFacts {
    private MemberFacts() {}

    static FactTree field(JsonNode json) {
        Map<String, String> names = new TreeMap<>(NameForms.of("name.", Json.text(json, "fieldName", "")));
        Map<String, String> values = new TreeMap<>();
        String type = Json.text(json, "fieldType", "");
        String options = Json.text(json, "fieldValues", "");
        names.putAll(NameForms.of("type.", type));
        values.put("type", options.isEmpty() ? type : "enum");
        List<String> rules = new ArrayList<>();
        json.path("fieldValidateRules").forEach(rule -> rules.add(rule.asString()));
        values.put("required", String.valueOf(rules.contains("required")));
        values.put("unique", String.valueOf(rules.contains("unique")));
        for (String rule : List.of("Min", "Max", "Minlength", "Maxlength", "Pattern")) {
            String bound = Json.text(json, "fieldValidateRules" + rule, "");
            names.put("rule." + rule, bound);
        }
        return FactTree.of(names, values, Map.of("options", options(options)));
    }

    private static List<FactTree> options(String text) {
        List<FactTree> options = new ArrayList<>();
        for (String option : text.isEmpty() ? new String[0] : text.split(",")) {
            String name = option.replaceAll("\\(.*", "").strip();
            options.add(FactTree.of(Map.of("name.text", name), Map.of(), Map.of()));
        }
        return options;
    }

    /** @param owner name of the entity, after which the generator calls the way back where the model does not */
    static FactTree relation(JsonNode json, String owner) {
        Map<String, String> names = new TreeMap<>(NameForms.of("name.", Json.text(json, "relationshipName", "")));
        names.putAll(NameForms.of("other.", Json.text(json, "otherEntityName", "")));
        String back = Json.text(json, "otherEntityRelationshipName", "");
        String shown = Json.text(json, "otherEntityField", "id");
        names.putAll(NameForms.of("back.", back.isEmpty() ? owner : back));
        names.putAll(NameForms.of("shown.", shown));
        Map<String, String> values = new TreeMap<>();
        String type = Json.text(json, "relationshipType", "");
        String side = Json.text(json, "relationshipSide", "left");
        boolean owning = type.equals("many-to-one") || side.equals("left") && !type.equals("one-to-many");
        boolean many = type.endsWith("-many");
        String plural = many ? "name.plural.first.lower" : "name.first.lower";
        names.putAll(NameForms.of("property.", names.get(plural)));
        values.put("type", type);
        values.put("owner", String.valueOf(owning));
        values.put("many", String.valueOf(many));
        values.put("eager", String.valueOf(owning && (many || !shown.equals("id"))));
        values.put(
                "required",
                String.valueOf(Json.text(json, "relationshipValidateRules", "").contains("required")));
        values.put("builtin", Json.text(json, "relationshipWithBuiltInEntity", "false"));
        values.put("implied", Json.text(json, "implied", "false"));
        values.put("bidirectional", String.valueOf(!back.isEmpty()));
        values.put("shown", String.valueOf(!shown.equals("id")));
        return FactTree.of(names, values, Map.of());
    }
}
