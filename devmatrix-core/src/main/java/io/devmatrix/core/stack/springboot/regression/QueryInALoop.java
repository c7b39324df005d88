package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.stream.Stream;

/** One query for each element (N+1): a hundred elements are a hundred ways to the database. */
public final class QueryInALoop implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-017", "Query in a loop (N+1)", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Repositories.reads(source)
                .filter(Loops::isInside)
                .map(call -> Finding.error(
                        id(),
                        source.locate(call.getName()),
                        "`" + call.getExpression() + "." + call.getName() + "` asks once for each element",
                        "Ask once for all, such as with `findAllById`"));
    }
}
