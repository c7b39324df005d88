package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan as lines for a terminal: atoms with stratum, rule, risk and reason, what was inferred and from what, counts. */
final class PlanText {
    private PlanText() {}

    static List<String> of(Plan plan, FactTable facts) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-9s %-29s %-7s %-40s %s", "STRATUM", "RULE", "RISK", "NODE", "REASON"));
        plan.atoms().forEach(atom -> lines.add(line(atom)));
        lines.add("");
        lines.add("Inferred:");
        Inferences.of(facts).forEach(inference -> lines.add("  " + inference));
        lines.add("");
        lines.add(counts(plan.counts()));
        return lines;
    }

    private static String line(Atom atom) {
        return String.format(
                Locale.ROOT,
                "%-9s %-29s %-7s %-40s %s",
                lower(atom.stratum()),
                atom.rule(),
                lower(atom.risk()),
                atom.node().isEmpty() ? "(application)" : atom.node(),
                atom.reason());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String counts(Map<Stratum, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + lower(entry.getKey()))
                .collect(Collectors.joining(", ", "Atoms: ", ""));
    }
}
