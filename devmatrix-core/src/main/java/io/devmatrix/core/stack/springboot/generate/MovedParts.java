package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import java.util.stream.Stream;

/** Steps of flows that would move a row to another parent: an entity that is part of another keeps its parent for life. */
final class MovedParts {
    private final FactTable facts;
    private final ModelExpressions checked;

    MovedParts(FactTable facts, ModelExpressions checked) {
        this.facts = facts;
        this.checked = checked;
    }

    Stream<Problem> problems() {
        return facts.flows().stream()
                .flatMap(flow -> flow.flow().allSteps())
                .filter(Step.Set.class::isInstance)
                .flatMap(step -> ((Step.Set) step).values().stream())
                .filter(this::moves)
                .map(value -> Unsupported.problem(
                        value.value().node(),
                        "Setting `" + value.target() + "`, which moves the row to another parent, is"));
    }

    private boolean moves(Assignment value) {
        return checked.of(new Expression(value.value().node(), value.target()), "").stream()
                .map(path -> (Node.Member) path.root())
                .anyMatch(field -> field.owner().type() instanceof ValueType.Row row
                        && facts.entity(row.entity())
                                .field(field.name())
                                .filter(found -> found instanceof RelationFacts relation && relation.nesting())
                                .isPresent());
    }
}
