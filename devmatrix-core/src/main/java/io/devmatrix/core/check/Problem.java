package io.devmatrix.core.check;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;

/**
 * What breaks a rule, at a node of the model.
 *
 * @param rule id of the rule
 * @param severity its weight
 * @param node model node, for example {@code entities.Book.fields.title}
 * @param problem the fact, names in backticks
 * @param fix what to do, an order
 */
public record Problem(String rule, Severity severity, String node, String problem, String fix) {
    static Problem error(IrRule rule, String node, String problem, String fix) {
        return new Problem(rule.id(), Severity.ERROR, node, problem, fix);
    }

    static Problem warning(IrRule rule, String node, String problem, String fix) {
        return new Problem(rule.id(), Severity.WARNING, node, problem, fix);
    }

    /** The finding, at the place of the node. */
    public Finding at(Location location) {
        return new Finding(rule, severity, location, problem, fix);
    }
}
