package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A dependency whose version the repository decides is another one tomorrow. */
public final class UnpinnedDependency implements TextRule {
    private static final Pattern VERSION =
            Pattern.compile("<version>\\s*(LATEST|RELEASE|[\\[(][^<\\]),]*,[^<]*)\\s*</version>");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-027", "Dependency without a fixed version", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.path().equals("pom.xml");
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        return VERSION.matcher(file.text())
                .results()
                .map(found -> Finding.error(
                        id(),
                        file.locate(found.start()),
                        "`" + found.group(1) + "` lets the repository decide",
                        "Name one version"));
    }
}
