package io.devmatrix.core.promote.pack;

import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleFile;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule of a pack with its evidence as JSON: the evidence above, the code with its holes at the end. */
final class PackedRuleFile {
    private PackedRuleFile() {}

    static String name(String id) {
        return id + ".json";
    }

    static String write(PackedRule packed) {
        return JsonDocument.of(JsonDocument.object(
                "id", packed.id(),
                "stage", packed.stage().name(),
                "facts", packed.facts(),
                "wordings", packed.wordings(),
                "proof", proof(packed.proof()),
                "verdicts", packed.verdicts(),
                "rule", tree(packed.rule())));
    }

    /** As the learner writes it, one node a line, so that people can see what changed. */
    private static Object tree(Rule rule) {
        return JsonMapper.shared().readValue(RuleFile.write(rule), Object.class);
    }

    private static Map<String, Object> proof(Proof proof) {
        return JsonDocument.object(
                "projects",
                proof.projects(),
                "sources",
                proof.sources(),
                "folds",
                proof.folds().stream()
                        .map(fold -> JsonDocument.object(
                                "project", fold.project(),
                                "exact", fold.exact(),
                                "abstained", fold.abstained(),
                                "wrong", fold.wrong()))
                        .toList(),
                "share",
                proof.share(),
                "objections",
                proof.objections());
    }

    /**
     * The rule of the text.
     *
     * @throws IllegalArgumentException when it holds none; the message is a fact
     */
    static PackedRule read(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            Rule rule = RuleFile.read(json.path("rule").toString());
            PackedRule packed = new PackedRule(
                    json.path("id").asString(""),
                    LifeCycle.Stage.valueOf(json.path("stage").asString("")),
                    rule,
                    wordings(json.path("wordings")),
                    readProof(json.path("proof")),
                    verdicts(json.path("verdicts")),
                    json.path("facts").asString(""));
            if (!packed.id().equals(PackedRules.id(rule))) {
                throw new IllegalArgumentException("its id is not that of its rule");
            }
            return packed;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    private static SortedSet<String> wordings(JsonNode json) {
        SortedSet<String> wordings = new TreeSet<>();
        json.values().forEach(wording -> wordings.add(wording.asString("")));
        return wordings;
    }

    private static SortedMap<String, String> verdicts(JsonNode json) {
        SortedMap<String, String> verdicts = new TreeMap<>();
        json.properties()
                .forEach(verdict ->
                        verdicts.put(verdict.getKey(), verdict.getValue().asString("")));
        return verdicts;
    }

    private static Proof readProof(JsonNode json) {
        return new Proof(
                json.path("projects").asInt(0),
                json.path("sources").asInt(0),
                json.path("folds").values().stream()
                        .map(fold -> new Proof.Fold(
                                fold.path("project").asString(""),
                                fold.path("exact").asInt(0),
                                fold.path("abstained").asInt(0),
                                fold.path("wrong").asInt(0)))
                        .toList(),
                json.path("share").asDouble(0),
                json.path("objections").values().stream()
                        .map(objection -> objection.asString(""))
                        .toList());
    }
}
