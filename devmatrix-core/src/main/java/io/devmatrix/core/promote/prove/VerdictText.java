package io.devmatrix.core.promote.prove;

import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A verdict as JSON, sealed by a hash of it and of what it was said of: one that was cut off, changed or moved is none. */
final class VerdictText {
    private VerdictText() {}

    static String of(String key, SlotVerdict verdict) {
        return JsonDocument.of(JsonDocument.object(
                "cases", verdict.cases(),
                "diagnostics", trees(verdict.diagnostics()),
                "killed", verdict.killed(),
                "planted", verdict.planted(),
                "seal", seal(key, verdict),
                "warnings", trees(verdict.warnings())));
    }

    private static String seal(String key, SlotVerdict verdict) {
        return Sha256.of(key + '\n' + verdict);
    }

    private static List<Object> trees(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(VerdictText::tree).toList();
    }

    private static Object tree(Diagnostic said) {
        return JsonDocument.object(
                "column", said.column(),
                "fix", said.fix(),
                "id", said.id(),
                "line", said.line(),
                "problem", said.problem());
    }

    /** The verdict of that text; empty when it is not as it was sealed. */
    static Optional<SlotVerdict> read(String key, String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            SlotVerdict verdict = new SlotVerdict(
                    diagnostics(json.path("diagnostics")),
                    diagnostics(json.path("warnings")),
                    json.path("cases").asInt(0),
                    json.path("killed").asInt(0),
                    json.path("planted").asInt(0));
            return json.path("seal").asString("").equals(seal(key, verdict)) ? Optional.of(verdict) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<Diagnostic> diagnostics(JsonNode all) {
        return all.valueStream()
                .map(each -> new Diagnostic(
                        each.path("id").asString(""),
                        each.path("line").asInt(0),
                        each.path("column").asInt(0),
                        each.path("problem").asString(""),
                        each.path("fix").asString("")))
                .toList();
    }
}
