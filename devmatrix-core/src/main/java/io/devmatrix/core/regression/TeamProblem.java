package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;

/** What can be wrong with the team's own rules, suppressions and baseline; {@code docs/findings.md} lists the ids. */
enum TeamProblem {
    FORM("TEAM-001", Severity.ERROR),
    TAKEN_ID("TEAM-002", Severity.ERROR),
    NO_PATTERN("TEAM-003", Severity.ERROR),
    SAMPLE("TEAM-004", Severity.ERROR),
    UNKNOWN_RULE("TEAM-005", Severity.ERROR),
    UNUSED_SUPPRESSION("TEAM-006", Severity.ERROR),
    STALE_BASELINE("TEAM-007", Severity.WARNING);

    private final String id;
    private final Severity severity;

    TeamProblem(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    Finding at(Location place, String fact, String fix) {
        return new Finding(id, severity, place, fact, fix);
    }
}
