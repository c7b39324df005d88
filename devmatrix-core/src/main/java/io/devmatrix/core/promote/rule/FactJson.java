package io.devmatrix.core.promote.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON: an object of names, values and collections, each sorted, so that the same facts are the same bytes. */
public final class FactJson {
    private FactJson() {}

    /** The text. */
    public static String write(FactTree facts) {
        return JsonMapper.shared().writeValueAsString(tree(facts));
    }

    private static Map<String, Object> tree(FactTree facts) {
        Map<String, Object> collections = new LinkedHashMap<>();
        facts.collections()
                .forEach((name, items) ->
                        collections.put(name, items.stream().map(FactJson::tree).toList()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("names", facts.names());
        all.put("values", facts.values());
        all.put("collections", collections);
        return all;
    }

    /**
     * The facts that were written.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static FactTree read(String text) {
        try {
            return read(JsonMapper.shared().readTree(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No facts: " + e.getOriginalMessage(), e);
        }
    }

    private static FactTree read(JsonNode json) {
        if (!json.isObject() || !json.has("names")) {
            throw new IllegalArgumentException("No facts: " + json);
        }
        Map<String, List<FactTree>> collections = new TreeMap<>();
        json.path("collections").properties().forEach(each -> {
            List<FactTree> items = new ArrayList<>();
            each.getValue().forEach(item -> items.add(read(item)));
            collections.put(each.getKey(), items);
        });
        return FactTree.of(texts(json.path("names")), texts(json.path("values")), collections);
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new TreeMap<>();
        json.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return texts;
    }
}
