package io.devmatrix.core.load;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the findings of one run. */
final class Problems {
    private static final int LISTED = 16;

    /** What nobody can know unless all files are read. */
    private static final Set<ModelProblem> OF_WHOLE = EnumSet.of(
            ModelProblem.NO_VERSION,
            ModelProblem.UNKNOWN_TYPE,
            ModelProblem.UNKNOWN_ENTITY,
            ModelProblem.UNKNOWN_ERROR,
            ModelProblem.UNKNOWN_MACHINE,
            ModelProblem.UNKNOWN_FLOW,
            ModelProblem.UNKNOWN_PORT,
            ModelProblem.UNKNOWN_FIELD,
            ModelProblem.UNKNOWN_VALUE,
            ModelProblem.UNKNOWN_EVENT);

    private final List<Finding> findings = new ArrayList<>();
    private boolean whole = true;

    /** Says that a file could not be read: from now on nothing is reported that this file might disprove. */
    void partial() {
        whole = false;
    }

    /** Whether all files were read. */
    boolean isWhole() {
        return whole;
    }

    void error(ModelProblem problem, Location at, String fact, String fix) {
        if (whole || !OF_WHOLE.contains(problem)) {
            findings.add(Finding.error(problem.id(), at, fact, fix));
        }
    }

    void warning(ModelProblem problem, Location at, String fact, String fix) {
        findings.add(Finding.warning(problem.id(), at, fact, fix));
    }

    /** Reports a word that is none of the known ones, with the nearest of them. */
    void unknown(ModelProblem problem, Location at, String fact, String word, Collection<String> known) {
        error(problem, at, fact, Suggestion.of(word, known).orElseGet(() -> listing(known)));
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    Findings all() {
        return Findings.of(findings);
    }

    private static String listing(Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none yet";
        }
        String names =
                known.stream().limit(LISTED).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "Known: " + names + (known.size() > LISTED ? ", ..." : "");
    }
}
