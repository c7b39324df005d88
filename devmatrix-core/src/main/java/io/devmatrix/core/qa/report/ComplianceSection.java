package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.Compliance;
import io.devmatrix.core.qa.NodeStanding;
import io.devmatrix.core.qa.NodeStanding.Standing;
import io.devmatrix.core.qa.Proof;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of the model was observed: two figures, what is missing, and all nodes. */
final class ComplianceSection {
    private final Optional<Compliance> compliance;

    ComplianceSection(Subject subject) {
        this.compliance = subject.judgement().compliance();
    }

    String html() {
        String content = compliance
                .map(ComplianceSection::figures)
                .orElse("<p>Compliance is judged at level <code>RUNNING</code> alone.</p>\n");
        return Html.section("compliance", "Compliance with the model", content);
    }

    private static String figures(Compliance compliance) {
        StringBuilder out = new StringBuilder("<p>Of " + compliance.nodes().size() + " nodes of the model, <strong>"
                + compliance.strict() + "</strong> were observed exactly (strict), <strong>" + compliance.relaxed()
                + "</strong> exactly or up to the documented equivalences (relaxed).</p>\n");
        for (Standing standing : List.of(Standing.UNOBSERVED, Standing.CONTRADICTED, Standing.EQUIVALENT)) {
            List<NodeStanding> nodes = compliance.those(standing);
            if (!nodes.isEmpty()) {
                out.append(Html.details(true, nodes.size() + " " + standing, table(standing, nodes)));
            }
        }
        List<NodeStanding> exact = compliance.those(Standing.EXACT);
        return out.append(Html.details(false, exact.size() + " observed exactly", table(Standing.EXACT, exact)))
                .toString();
    }

    private static String table(Standing standing, List<NodeStanding> nodes) {
        List<String> rows = nodes.stream()
                .map(node -> Html.row(
                        "<code>" + Html.text(node.node().id()) + "</code>",
                        Html.text(node.node().kind()),
                        String.valueOf(node.observations()),
                        node.isStrict() ? proofs(node) : reasons(node)))
                .toList();
        String last = standing == Standing.EXACT ? "Seen" : "Why";
        return Html.table("Nodes " + standing, List.of("Node", "Kind", "Observations", last), rows);
    }

    private static String proofs(NodeStanding node) {
        return Html.text(node.node().proofs().stream().map(Proof::words).collect(Collectors.joining(", ")));
    }

    private static String reasons(NodeStanding node) {
        return node.reasons().stream().limit(5).map(Html::prose).collect(Collectors.joining("<br/>"));
    }
}
