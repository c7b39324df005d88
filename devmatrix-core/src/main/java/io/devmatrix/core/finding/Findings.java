package io.devmatrix.core.finding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of a run, sorted by place, without repetition.
 *
 * @param all the findings, unmodifiable
 */
public record Findings(List<Finding> all) {
    /** No finding. */
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = all.stream().distinct().sorted().toList();
    }

    /** The findings given, sorted. */
    public static Findings of(Collection<Finding> findings) {
        return new Findings(List.copyOf(findings));
    }

    /** These and the others. */
    public Findings and(Findings others) {
        return new Findings(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Whether one of them stops the goal. */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Those of the severity. */
    public List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** One finding a line. */
    @Override
    public String toString() {
        return all.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
