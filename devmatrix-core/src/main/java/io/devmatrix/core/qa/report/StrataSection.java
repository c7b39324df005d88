package io.devmatrix.core.qa.report;

import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.Plan;
import java.util.List;
import java.util.Locale;

/** Who makes what: the strata of the plan, and how little of it needs an LLM. */
final class StrataSection {
    private static final int PERCENT = 100;

    private final Plan plan;

    StrataSection(Plan plan) {
        this.plan = plan;
    }

    String html() {
        long slots = plan.counts().get(Stratum.LLM);
        long all = plan.atoms().size();
        long rate = all == 0 ? 0 : (all - slots) * PERCENT / all;
        String reuse = "<p>" + (all - slots) + " of " + all
                + " atoms are made by templates and rules, which is a reuse rate of " + rate + " %. " + slots
                + " are slots that an LLM or a person fills, one call each before it is locked.</p>\n";
        List<String> counts = plan.counts().entrySet().stream()
                .map(entry -> Html.row(lower(entry.getKey()), String.valueOf(entry.getValue())))
                .toList();
        List<String> atoms = plan.atoms().stream().map(StrataSection::row).toList();
        return Html.section(
                "strata",
                "Strata",
                reuse
                        + Html.table("Atoms by stratum", List.of("Stratum", "Atoms"), counts)
                        + Html.details(
                                false,
                                all + " atoms",
                                Html.table("Atoms", List.of("Node", "Stratum", "Rule", "Risk", "Reason"), atoms)));
    }

    private static String row(Atom atom) {
        return Html.row(
                "<code>" + Html.text(atom.node().isEmpty() ? "(application)" : atom.node()) + "</code>",
                lower(atom.stratum()),
                Html.text(atom.rule()),
                lower(atom.risk()),
                Html.prose(atom.reason()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
