package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contract in parts, each with a hash, so that a change of it can be named by what changed. */
public final class ContractParts {
    /** All that the model says, and all that the fill is compiled against: they change whenever a part changes that they hold. */
    private static final String MODEL = "the model as a whole";

    private static final String SIGNATURE = "the signature";
    private static final List<String> WHOLES = List.of(MODEL, SIGNATURE);
    private static final String RULES = "the rules of fills";

    // numbers as they stand: a rounded one would hide a change
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ContractParts() {}

    /**
     * Parts by name: members of the slice of the model, each value of each entity and each enum in it, the slice and the signature
     * as wholes, and the rules that hold for all fills.
     */
    public static SortedMap<String, String> of(SlotContract contract, SlotRules rules) {
        SortedMap<String, String> parts = new TreeMap<>();
        slice(contract).properties().forEach(member -> {
            if (Rows.isIn(member.getValue())) {
                Rows.add(member.getValue(), parts);
            } else {
                parts.put(member.getKey(), Sha256.of(member.getValue().toString()));
            }
        });
        parts.put(MODEL, Sha256.of(slice(contract).toString()));
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

    /** Names of the parts that differ, sorted; a whole only when none of its parts says more. */
    static List<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!before.getOrDefault(name, "").equals(after.getOrDefault(name, ""))) {
                changed.add(name);
            }
        }
        List<String> telling =
                changed.stream().filter(name -> !WHOLES.contains(name)).toList();
        return telling.isEmpty() ? changed : telling;
    }

    private static JsonNode slice(SlotContract contract) {
        try {
            return MAPPER.readTree(contract.slice());
        } catch (JacksonException e) {
            throw new IllegalStateException("the slice of `" + contract.id() + "` is no JSON", e);
        }
    }
}
