package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;

/** One query for each element (N+1): a hundred elements are a hundred ways to the database. */
public final class QueryInALoop implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-017", "Query in a loop (N+1)", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<Finding> calls = Repositories.reads(source)
                .filter(Loops::isInside)
                .map(call -> finding(source, call.getName(), call.getExpression() + "." + call.getName()));
        Stream<Finding> references = Repositories.readReferences(source)
                .filter(reference -> Loops.isForEach(reference) || Loops.isInside(reference))
                .map(reference -> finding(source, reference.getName(), reference.toString()));
        return Stream.concat(calls, references);
    }

    private Finding finding(JavaSource source, ASTNode name, String call) {
        return Finding.error(
                id(),
                source.locate(name),
                "`" + call + "` asks once for each element",
                "Ask once for all, such as with `findAllById`");
    }
}
