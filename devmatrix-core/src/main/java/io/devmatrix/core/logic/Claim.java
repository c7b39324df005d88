package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.finding.Severity;

/** The kinds of finding that proofs give. */
enum Claim {
    /** Conditions that each row must meet and none can. */
    NO_ROW("LOGIC-001", Severity.ERROR),
    /** A refusal that can never come. */
    NEVER_REFUSES("LOGIC-002", Severity.WARNING),
    /** A guard that refuses always, so that its event or flow never succeeds. */
    ALWAYS_REFUSES("LOGIC-003", Severity.ERROR),
    /** A value of a state machine that no row can have. */
    NO_ROW_IN_STATE("LOGIC-004", Severity.ERROR),
    /** A choice that has one outcome. */
    NO_CHOICE("LOGIC-005", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Claim(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The finding at the node. */
    Problem at(String node, String problem, String fix) {
        return new Problem(id, severity, node, problem, fix);
    }
}
