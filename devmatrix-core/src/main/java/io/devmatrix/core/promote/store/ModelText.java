package io.devmatrix.core.promote.store;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a model as one text, a JSON object. */
final class ModelText {
    private static final JsonMapper JSON = new JsonMapper();

    private ModelText() {}

    static String write(SortedMap<String, String> files) {
        return JSON.writeValueAsString(files);
    }

    static SortedMap<String, String> read(String text) {
        JsonNode json = JSON.readTree(text);
        SortedMap<String, String> files = new TreeMap<>();
        json.propertyNames().forEach(path -> files.put(path, json.get(path).asString()));
        return files;
    }
}
