package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodInvocation;

/** All rows at once: today ten, one day more than the memory holds. */
public final class UnboundedFindAll implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-016", "Unbounded `findAll()`", Weight.HIGH, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Repositories.calls(source)
                .filter(call -> call.getName().getIdentifier().equals("findAll"))
                .filter(call -> isUnbounded(call))
                .map(call -> Finding.error(
                        id(),
                        source.locate(call.getName()),
                        "`" + call + "` reads all rows there are",
                        "Give it a `Pageable`, or ask for fewer"));
    }

    private static boolean isUnbounded(MethodInvocation call) {
        List<?> arguments = call.arguments();
        return arguments.isEmpty()
                || arguments.size() == 1
                        && ((Expression) arguments.get(0)).toString().matches("Sort\\..*|sort");
    }
}
