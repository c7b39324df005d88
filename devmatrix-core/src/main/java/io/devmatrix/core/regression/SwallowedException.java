package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.CatchClause;

/** A failure that nobody hears of: the request goes on as if it had not been. */
public final class SwallowedException implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-020", "Swallowed exception", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.find(CatchClause.class).stream()
                .filter(clause -> clause.getBody().statements().isEmpty() || LogLines.isAll(clause.getBody()))
                .map(clause -> Finding.error(
                        id(),
                        source.locate(clause),
                        "`" + clause.getException().getType()
                                + "` is caught, and the code goes on as if nothing had been",
                        "Answer it, throw it on, or do not catch it"));
    }
}
