package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;

/** {@code increase} and {@code decrease}: the database itself counts, and only within the range; then the row is read anew. */
final class FlowCounterStep implements FlowStep<Step.Adjust> {
    private static final Quote REFUSED = Quote.expression("!$rows.$count($row, $by)");
    private static final Quote REFRESH = Quote.statements("$entityManager.refresh($row);");

    private final FlowCode code;

    FlowCounterStep(FlowCode code) {
        this.code = code;
    }

    @Override
    public List<Code> write(Step.Adjust step, FlowName name) {
        CheckedExpression target = code.path(step.target(), step.node());
        Node.Member member = (Node.Member) target.root();
        EntityFacts entity = code.entity(member.owner().type());
        FieldFacts counter = entity.field(member.name()).orElseThrow();
        Code row = code.value(new CheckedExpression(target.source(), member.owner()));
        Code refused = REFUSED.with("rows", code.repository(entity))
                .with(
                        "count",
                        (step.increase() ? "increase" : "decrease")
                                + counter.name().pascal())
                .with("row", row)
                .with("by", code.value(code.checked(step.by())));
        FlowProblems problems = new FlowProblems(code);
        Code exception = step.error()
                .map(error -> problems.exception(error, step.node()))
                .orElseGet(() -> problems.outOfRange(counter.name().human()));
        List<Code> statements = new ArrayList<>();
        statements.add(problems.unless(refused, exception));
        statements.add(REFRESH.with("entityManager", code.entityManager()).with("row", row));
        statements.addAll(new FlowRow(code, entity).followed(row, List.of(member.name())));
        return statements;
    }
}
