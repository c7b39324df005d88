package io.devmatrix.core.promote.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rules as JSON: sorted keys, one form, so that the same rule is the same bytes. */
public final class RuleFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private RuleFile() {}

    /** The text of a rule's file; ends with a line feed. */
    public static String write(Rule rule) {
        Map<String, Object> all = new TreeMap<>();
        all.put("slotKind", rule.slotKind());
        all.put("shape", rule.shape());
        all.put("body", TemplateWriter.write(rule.body()));
        all.put("domain", rule.domain());
        all.put("names", rule.names());
        all.put("sources", rule.sources());
        all.put("projects", rule.projects());
        return JSON.writeValueAsString(all) + "\n";
    }

    /**
     * The rule in a file's text.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static Rule read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new Rule(
                    TemplateReader.text(json, "slotKind"),
                    TemplateReader.text(json, "shape"),
                    TemplateReader.read(json.path("body")),
                    TemplateReader.domain(json.path("domain")),
                    new TreeSet<>(TemplateReader.all(json.path("names"), JsonNode::asString)),
                    TemplateReader.all(json.path("sources"), JsonNode::asString),
                    new TreeSet<>(TemplateReader.all(json.path("projects"), JsonNode::asString)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the file of a rule: " + e.getOriginalMessage(), e);
        }
    }
}
