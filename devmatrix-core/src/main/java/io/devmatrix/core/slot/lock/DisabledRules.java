package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.slot.contract.PackRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules of packs that are not applied in this project, since the judge refused what they made. Who takes one out of the file
 * has it applied again.
 *
 * @param reasons by id of the rule
 */
public record DisabledRules(SortedMap<String, Reason> reasons) {
    /** Path of the file, relative to the project. */
    public static final String FILE = "src/main/devmatrix/lock/rules.json";

    private static final String FORMAT_NAME = "devmatrixRules";
    private static final int FORMAT = 1;

    public DisabledRules {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    }

    /**
     * Why a rule is disabled, for people.
     *
     * @param rule as its pack has it
     * @param slot id of the slot
     * @param why what the judge said
     */
    public record Reason(PackRule rule, String slot, String why) {}

    /**
     * Those of the project; none without the file.
     *
     * @param base the project's folder
     * @throws IllegalArgumentException when the file cannot be read; the message is a fact
     */
    public static DisabledRules read(Path base) {
        Path file = base.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? of(Files.readString(file, StandardCharsets.UTF_8))
                    : new DisabledRules(new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DisabledRules of(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            if (json.path(FORMAT_NAME).asInt(0) != FORMAT) {
                throw new IllegalArgumentException("Its format is not `" + FORMAT + "`, which this version reads");
            }
            SortedMap<String, Reason> reasons = new TreeMap<>();
            json.path("disabled")
                    .properties()
                    .forEach(entry -> reasons.put(entry.getKey(), reason(entry.getKey(), entry.getValue())));
            return new DisabledRules(reasons);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "It is no JSON from line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ", on");
        }
    }

    private static Reason reason(String id, JsonNode json) {
        PackRule rule = new PackRule(id, text(json, "pack"), text(json, "version"));
        return new Reason(rule, text(json, "slot"), text(json, "why"));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    /** The same with one more; of a rule that is in it already the first reason stays. */
    public DisabledRules with(Reason reason) {
        SortedMap<String, Reason> all = new TreeMap<>(reasons);
        all.putIfAbsent(reason.rule().id(), reason);
        return new DisabledRules(all);
    }

    /** Writes the file whole, by the one writer of locks. */
    public void write(SlotFolders folders) {
        SortedMap<String, Object> disabled = new TreeMap<>();
        reasons.forEach((id, reason) -> disabled.put(
                id,
                JsonDocument.object(
                        "pack", reason.rule().pack(),
                        "slot", reason.slot(),
                        "version", reason.rule().version(),
                        "why", reason.why())));
        String text = JsonDocument.of(JsonDocument.object(FORMAT_NAME, FORMAT, "disabled", disabled));
        new SlotWriter(folders).write(List.of(new SlotText(FILE, text)));
    }
}
