package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What flows make of who calls them: the row that expressions know as {@code principal}. */
public final class PrincipalUse {
    /** The name of that row. */
    public static final String NAME = "principal";

    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    /** @param expressions of the model, checked */
    public PrincipalUse(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    /** Whether the flow, or one that it calls, speaks of who calls. */
    public boolean isIn(Flow flow) {
        return expressions(flow).findAny().isPresent();
    }

    /** Whether it reads more of that row than the key. */
    public boolean isRead(Flow flow) {
        return expressions(flow)
                .flatMap(expression -> expression.reads().stream())
                .anyMatch(read -> read.owner() instanceof Node.Variable row
                        && row.name().equals(NAME)
                        && !read.name().equals("id"));
    }

    /** Expressions of the flow and of those it calls that name the row. */
    Stream<CheckedExpression> expressions(Flow flow) {
        return reached(flow).stream()
                .flatMap(one -> Stream.concat(expressions.under(one.node()), expressions.answer(one.node()).stream())
                        .filter(expression -> expression.names().contains(NAME)));
    }

    private List<Flow> reached(Flow flow) {
        Map<String, Flow> found = new LinkedHashMap<>();
        add(flow, found);
        return List.copyOf(found.values());
    }

    private void add(Flow flow, Map<String, Flow> found) {
        if (found.putIfAbsent(flow.name(), flow) == null) {
            flow.allSteps()
                    .filter(Step.Call.class::isInstance)
                    .map(step -> ((Step.Call) step).flow())
                    .flatMap(name -> ir.behaviour().flows().stream()
                            .filter(other -> other.name().equals(name)))
                    .forEach(called -> add(called, found));
        }
    }
}
