package io.devmatrix.core.promote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON: sorted keys, one line, so that the same facts are the same text. */
public final class FactJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private FactJson() {}

    /** The text of the facts. */
    public static String write(FactTree facts) {
        return JSON.writeValueAsString(data(facts));
    }

    private static Map<String, Object> data(FactTree facts) {
        Map<String, Object> collections = new TreeMap<>();
        facts.collections()
                .forEach((path, items) ->
                        collections.put(path, items.stream().map(FactJson::data).toList()));
        return new TreeMap<>(Map.of("names", facts.names(), "values", facts.values(), "collections", collections));
    }

    /**
     * The facts of such a text.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static FactTree read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No facts: " + e.getOriginalMessage(), e);
        }
    }

    private static FactTree read(JsonNode json) {
        if (!json.path("names").isObject()) {
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
