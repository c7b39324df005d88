package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.slot.contract.PackRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lock as JSON: keys sorted, one a line, so that branches merge. */
final class LockText {
    private static final int FORMAT = 1;
    private static final String REPLACES = "replaces";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private LockText() {}

    static String of(SlotLock lock) {
        SlotLock.Verdict verdict = lock.verdict();
        Map<String, Object> tree = sorted(
                "attempts", lock.attempts(),
                "author",
                        sorted(
                                "kind",
                                lock.author().kind().word(),
                                "model",
                                lock.author().model(),
                                "provider",
                                lock.author().provider()),
                "content", lock.content(),
                "contract", ContractParts.hash(lock.parts()),
                "devmatrixSlot", FORMAT,
                "parts", lock.parts(),
                "prompt", lock.prompt(),
                "slot", lock.slot(),
                "verdict",
                        sorted(
                                "allowed",
                                verdict.allowed(),
                                "cases",
                                verdict.cases(),
                                "judge",
                                verdict.judge(),
                                "killed",
                                verdict.killed(),
                                "planted",
                                verdict.planted()));
        lock.replaces().ifPresent(rule -> tree.put(REPLACES, replaced(rule)));
        return JsonDocument.of(tree);
    }

    private static Map<String, Object> replaced(PackRule rule) {
        return sorted("pack", rule.pack(), "rule", rule.id(), "version", rule.version());
    }

    private static Map<String, Object> sorted(Object... namesAndValues) {
        return new TreeMap<>(JsonDocument.object(namesAndValues));
    }

    /**
     * The lock of the text.
     *
     * @throws IllegalArgumentException when it is none; the message is a fact for a finding
     */
    static SlotLock read(String json) {
        try {
            return lock(JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "It is no JSON from line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ", on",
                    e);
        }
    }

    private static SlotLock lock(JsonNode json) {
        if (json.path("devmatrixSlot").asInt(0) != FORMAT) {
            throw new IllegalArgumentException("Its format is not `" + FORMAT + "`, which this version reads");
        }
        SortedMap<String, String> parts = new TreeMap<>();
        json.path("parts")
                .properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asString("")));
        if (!ContractParts.hash(parts).equals(text(json, "contract"))) {
            throw new IllegalArgumentException("Its parts do not make up its contract");
        }
        JsonNode verdict = json.path("verdict");
        return new SlotLock(
                text(json, "slot"),
                parts,
                author(json.path("author")),
                text(json, "prompt"),
                text(json, "content"),
                number(json, "attempts"),
                new SlotLock.Verdict(
                        number(verdict, "cases"),
                        number(verdict, "killed"),
                        number(verdict, "planted"),
                        text(verdict, "judge"),
                        text(verdict, "allowed")),
                replaced(json.path(REPLACES)));
    }

    private static Optional<PackRule> replaced(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        String id = text(json, "rule");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("What it replaces is no rule: `" + id + "` is no SHA-256");
        }
        return Optional.of(new PackRule(id, text(json, "pack"), text(json, "version")));
    }

    private static Author author(JsonNode json) {
        List<Author.Kind> kinds = Stream.of(Author.Kind.values())
                .filter(kind -> kind.word().equals(text(json, "kind")))
                .toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("Its author is of no known kind");
        }
        return new Author(kinds.get(0), text(json, "provider"), text(json, "model"));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    private static int number(JsonNode json, String name) {
        return json.path(name).asInt(0);
    }
}
