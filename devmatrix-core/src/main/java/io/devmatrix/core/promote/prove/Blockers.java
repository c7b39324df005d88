package io.devmatrix.core.promote.prove;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.regression.Origin;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** Known bugs that keep code from becoming a rule: those that show in one file and do not only warn. */
final class Blockers {
    private final List<KnownBug> bugs;

    Blockers(List<KnownBug> bugs) {
        this.bugs =
                bugs.stream().filter(bug -> bug.sheet().action() != Action.WARN).toList();
    }

    /** What they find in a fill, in words. */
    List<String> of(String path, String text) {
        SourceFile file = SourceFile.of(path, Origin.SLOT, text);
        return bugs.stream()
                .filter(bug -> bug.concerns(file))
                .flatMap(bug -> find(bug, file).map(finding -> words(bug, finding)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Finding> find(KnownBug bug, SourceFile file) {
        if (bug instanceof RegressionRule rule) {
            return file.java().stream().flatMap(rule::check);
        }
        return bug instanceof TextRule rule ? rule.check(file) : Stream.empty();
    }

    private static String words(KnownBug bug, Finding finding) {
        return "`" + bug.id() + "` "
                + (bug.sheet().action() == Action.BLOCK_PROMOTION ? "blocks promotion" : "would fail the build") + ": "
                + finding.problem();
    }
}
