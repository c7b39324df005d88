package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Collects what is wrong with settings. */
final class Faults {
    private final List<Finding> found = new ArrayList<>();

    void when(boolean wrong, String id, String problem, String fix) {
        if (wrong) {
            found.add(Finding.error(id, Location.NONE, problem, fix));
        }
    }

    /** Each option must be known, with a value of those listed; no value listed means any. */
    void options(ProviderSettings settings, Map<String, List<String>> known) {
        settings.options().forEach((name, value) -> {
            List<String> values = known.getOrDefault(name, List.of());
            when(
                    !known.containsKey(name),
                    "LLM-010",
                    "`" + settings.id() + "` has no option `" + settings.mask(name) + "`",
                    known.isEmpty() ? "Leave it out" : "It has " + quoted(new TreeSet<>(known.keySet())));
            when(
                    !values.isEmpty() && !values.contains(value),
                    "LLM-011",
                    "Option `" + name + "` cannot be `" + settings.mask(value) + "`",
                    "Choose one of " + quoted(values));
        });
    }

    /** The reply to a request whose settings do not hold; empty when they do. */
    static Optional<LlmReply> reply(Findings findings) {
        return findings.hasErrors()
                ? Optional.of(new Failed(Failure.SETTINGS, findings.toString(), "Mend the settings.", Usage.NONE))
                : Optional.empty();
    }

    Findings findings() {
        return Findings.of(found);
    }

    private static String quoted(Iterable<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }
}
