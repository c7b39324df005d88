package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.util.List;
import java.util.Set;

/** What the pom has to name before the service of the model compiles; the pom is its owner's, so nothing is written there. */
final class MissingDependencies {
    private static final String RULE = "GEN-002";

    private MissingDependencies() {}

    /** An error for each that is needed and not declared, both as {@code groupId:artifactId}. */
    static Findings of(List<String> needed, Set<String> declared) {
        return Findings.of(needed.stream()
                .filter(dependency -> !declared.contains(dependency))
                .map(MissingDependencies::finding)
                .toList());
    }

    private static Finding finding(String dependency) {
        String[] parts = dependency.split(":", 2);
        return Finding.error(
                RULE,
                Location.of("pom.xml"),
                "The service of this model needs `" + dependency + "`, which the pom does not name",
                "Add `<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1]
                        + "</artifactId></dependency>` to its `dependencies`");
    }
}
