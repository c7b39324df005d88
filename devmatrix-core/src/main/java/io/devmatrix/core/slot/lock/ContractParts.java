package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contract in parts, each with a hash, so that a change of it can be named by what changed. */
public final class ContractParts {
    /** The Java that the fill implements. */
    static final String SIGNATURE = "signature";
    /** Versions of what holds for all fills. */
    static final String RULES = "rules of fills";

    // numbers as they stand: a rounded one would hide a change
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ContractParts() {}

    /** Parts by name: those of the slice of the model, two steps deep, the signature, and the rules of all fills. */
    public static SortedMap<String, String> of(SlotContract contract, SlotRules rules) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> section : slice(contract).properties()) {
            if (section.getValue().isObject()) {
                section.getValue()
                        .properties()
                        .forEach(node -> parts.put(section.getKey() + "." + node.getKey(), hash(node.getValue())));
            } else {
                parts.put(section.getKey(), hash(section.getValue()));
            }
        }
        parts.put(SIGNATURE, Sha256.of(SignatureText.of(contract)));
        parts.put(RULES, Sha256.of(rules.template() + "\n" + rules.allowed()));
        return parts;
    }

    /** The hash of all parts: the contract's. */
    public static String hash(SortedMap<String, String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, hash) -> text.append(name).append('=').append(hash).append('\n'));
        return Sha256.of(text.toString());
    }

    /** Names of the parts that differ, sorted. */
    static List<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!before.getOrDefault(name, "").equals(after.getOrDefault(name, ""))) {
                changed.add(name);
            }
        }
        return changed;
    }

    private static String hash(JsonNode node) {
        return Sha256.of(node.toString());
    }

    private static JsonNode slice(SlotContract contract) {
        try {
            return MAPPER.readTree(contract.slice());
        } catch (JacksonException e) {
            throw new IllegalStateException("the slice of `" + contract.id() + "` is no JSON", e);
        }
    }
}
