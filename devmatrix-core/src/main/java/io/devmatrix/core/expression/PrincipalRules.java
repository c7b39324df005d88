package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Security;
import java.util.stream.Stream;

/** Who calls is known only where nobody calls without a token, and has its name for itself. */
final class PrincipalRules {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    PrincipalRules(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    void check() {
        ir.api().security().ifPresent(security -> ir.behaviour().flows().forEach(flow -> {
            taken(flow);
            open(flow, security);
        }));
    }

    private void open(Flow flow, Security security) {
        boolean open =
                flow.http().isPresent() && flow.access().orElse(security.rule()).open();
        if (open) {
            new PrincipalUse(ir, expressions)
                    .expressions(flow)
                    .forEach(expression -> expressions.refuse(new Problem(
                            expression.source().node(),
                            0,
                            "`" + expression.source().text() + "` reads who calls, and anybody may call `" + flow.name()
                                    + "` without a token",
                            "Give `" + flow.name() + "` an `access` other than `public`")));
        }
    }

    private void taken(Flow flow) {
        Stream<String> names = Stream.concat(
                FlowPath.of(ir, flow).variables().stream().map(PathVariable::name),
                flow.inputs().stream().map(Input::name));
        names.filter(PrincipalUse.NAME::equals)
                .forEach(name -> expressions.refuse(new Problem(
                        flow.node(),
                        0,
                        "`" + name + "` of `" + flow.name() + "` has the name of the row of who calls",
                        "Take another name")));
    }
}
