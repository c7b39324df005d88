package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.stream.Stream;

/** An update that wants what only a new row needs: fields a client did not mean to change are required, or reset. */
public final class CreateOnUpdate implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-004", "`XCreate` used on PUT or PATCH", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Routes.of(source)
                .filter(method -> Routes.isOf(method, "Put") || Routes.isOf(method, "Patch"))
                .flatMap(Routes::bodies)
                .filter(body -> TypeNames.simple(body.getType()).endsWith("Create"))
                .map(body -> Finding.error(
                        id(),
                        source.locate(body.getType()),
                        "An update takes `" + body.getType() + "`",
                        "Take `" + TypeNames.simple(body.getType()).replaceFirst("Create$", "Update") + "`"));
    }
}
