package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.stream.Stream;

/** A method that says that it was called, and no more. */
public final class OnlyALogLine implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-032", "Only a log line", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isOwnJava();
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Methods.of(source)
                .filter(method -> LogLines.isAll(method.getBody()))
                .map(method -> Methods.stub(this, source, method, "only writes a log line"));
    }
}
