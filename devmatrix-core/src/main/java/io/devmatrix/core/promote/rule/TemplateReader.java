package io.devmatrix.core.promote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what {@link TemplateWriter} writes. */
final class TemplateReader {
    private TemplateReader() {}

    static Template read(JsonNode json) {
        if (json.has("constant")) {
            return new Template.Constant(TreeJson.read(json.get("constant")));
        } else if (json.has("hole")) {
            return new Template.Hole(text(json, "hole"), all(json.path("is"), TemplateReader::expression));
        } else if (json.has("node")) {
            return new Template.Branch(text(json, "node"), all(json.path("children"), TemplateReader::read));
        } else if (json.has("list")) {
            return new Template.Sequence(text(json, "list"), all(json.path("parts"), TemplateReader::part));
        } else if (json.has("ifAny")) {
            return new Template.IfAny(read(json.get("ifAny")), TreeJson.read(json.path("else")));
        } else if (json.has("switch")) {
            return new Template.Switch(all(json.get("switch"), TemplateReader::choice));
        }
        throw new IllegalArgumentException("No template: " + json);
    }

    static SortedMap<String, Set<String>> domain(JsonNode json) {
        SortedMap<String, Set<String>> domain = new TreeMap<>();
        json.properties()
                .forEach(entry -> domain.put(entry.getKey(), new TreeSet<>(all(entry.getValue(), JsonNode::asString))));
        return domain;
    }

    static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        array.forEach(each -> all.add(read.apply(each)));
        return all;
    }

    private static Template.Part part(JsonNode json) {
        if (json.has("splice")) {
            return new Template.Splice(read(json.get("splice")));
        }
        return json.has("each")
                ? new Template.Region(text(json, "each"), read(json.path("body")), domain(json.path("domain")))
                : new Template.One(read(json));
    }

    private static Template.Choice choice(JsonNode json) {
        SortedMap<String, Template.Case> cases = new TreeMap<>();
        json.path("cases")
                .properties()
                .forEach(entry -> cases.put(
                        entry.getKey(),
                        new Template.Case(
                                read(entry.getValue().path("template")),
                                entry.getValue().path("projects").asInt(),
                                counts(entry.getValue().path("domain")))));
        return new Template.Choice(feature(json.path("by")), cases);
    }

    private static SortedMap<String, SortedMap<String, Integer>> counts(JsonNode json) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        json.properties().forEach(path -> path.getValue().properties().forEach(value -> counts.computeIfAbsent(
                        path.getKey(), key -> new TreeMap<>())
                .put(value.getKey(), value.getValue().asInt())));
        return counts;
    }

    private static Feature feature(JsonNode json) {
        if (json.has("value")) {
            return new Feature.Value(text(json, "value"));
        }
        Map<String, String> conditions = new TreeMap<>();
        json.path("with")
                .properties()
                .forEach(
                        entry -> conditions.put(entry.getKey(), entry.getValue().asString()));
        return Feature.any(text(json, "any"), conditions);
    }

    private static NameExpression expression(JsonNode json) {
        return new NameExpression(all(
                json,
                part -> part.has("text")
                        ? new NameExpression.Text(text(part, "text"))
                        : new NameExpression.Path(text(part, "path"))));
    }

    static String text(JsonNode json, String key) {
        return json.path(key).asString();
    }
}
