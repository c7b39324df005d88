package io.devmatrix.core.expression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;

/**
 * What is wrong with an expression, not yet tied to a file.
 *
 * @param node model node that holds the text
 * @param offset where in the text, in chars, first is 0
 * @param problem the fact, names in backticks
 * @param fix what to do, an order; empty when the problem says it all
 */
public record Problem(String node, int offset, String problem, String fix) {
    /** The problem as a finding at its place. */
    public Finding at(String id, Location location) {
        return Finding.error(id, location, problem, fix);
    }
}
