package io.devmatrix.core.promote.pack;

import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.output.Sha256;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a pack with their seals.
 *
 * @param seals SHA-256 of the text of each rule's file, by name
 */
record PackIndex(SortedMap<String, String> seals) {
    static final String FILE = "index.json";
    private static final String FORMAT_NAME = "devmatrixPatterns";
    private static final int FORMAT = 1;
    private static final Pattern RULE = Pattern.compile("[0-9a-f]{64}\\.json");

    PackIndex {
        seals = Collections.unmodifiableSortedMap(new TreeMap<>(seals));
    }

    /** Of texts by name of their file. */
    static PackIndex of(Map<String, String> texts) {
        SortedMap<String, String> seals = new TreeMap<>();
        texts.forEach((file, text) -> seals.put(file, Sha256.of(text)));
        return new PackIndex(seals);
    }

    /** Whether a file is called as one of a rule. */
    static boolean isRule(String file) {
        return RULE.matcher(file).matches();
    }

    String write() {
        return JsonDocument.of(JsonDocument.object(FORMAT_NAME, FORMAT, "rules", seals));
    }

    /**
     * The index of the text.
     *
     * @throws IllegalArgumentException when it is none; the message is a fact
     */
    static PackIndex read(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            if (json.path(FORMAT_NAME).asInt(0) != FORMAT) {
                throw new IllegalArgumentException("is not of format `" + FORMAT + "`, which this version reads");
            }
            SortedMap<String, String> seals = new TreeMap<>();
            json.path("rules")
                    .properties()
                    .forEach(rule -> seals.put(rule.getKey(), rule.getValue().asString("")));
            seals.keySet().stream().filter(file -> !isRule(file)).findFirst().ifPresent(file -> {
                throw new IllegalArgumentException("lists `" + file + "`, which is not called as the file of a rule");
            });
            return new PackIndex(seals);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is no JSON", e);
        }
    }
}
