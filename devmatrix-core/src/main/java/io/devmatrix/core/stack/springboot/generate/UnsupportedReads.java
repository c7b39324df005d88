package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What computed values, machines and flows read of rows and generated entities do not show. */
final class UnsupportedReads {
    private final FactTable facts;
    private final ModelExpressions checked;

    UnsupportedReads(FactTable facts, ModelExpressions checked) {
        this.facts = facts;
        this.checked = checked;
    }

    /** A read of an expression. */
    record Read(Expression expression, String what) {}

    /** Such reads: the way back to one row, and when another row was deleted. */
    Stream<Read> all() {
        Stream<CheckedExpression> ofRows = facts.entities().stream().flatMap(entity -> entity.attributes()
                .flatMap(this::expressions)
                .flatMap(expression -> checked.of(expression, entity.entity().name()).stream()));
        return Stream.concat(ofRows, ofFlows()).flatMap(this::reads);
    }

    /** What a flow ensures is only judged. */
    private Stream<CheckedExpression> ofFlows() {
        return facts.flows().stream().flatMap(flow -> checked.under(flow.flow().node())
                .filter(expression ->
                        !expression.source().node().startsWith(flow.flow().node() + ".ensures")));
    }

    private Stream<Expression> expressions(AttributeFacts attribute) {
        if (attribute.attribute().derivation() instanceof Derivation.Computed computed) {
            return Stream.of(computed.expression());
        }
        return facts.findMachine(attribute.attribute().machine()).stream()
                .flatMap(machine -> machine.transitions().stream())
                .flatMap(UnsupportedReads::expressions);
    }

    private static Stream<Expression> expressions(Transition event) {
        return Stream.concat(
                event.guards().stream().map(guard -> guard.that()),
                event.effects().stream().map(effect -> effect.value()));
    }

    private Stream<Read> reads(CheckedExpression expression) {
        return expression.reads().stream()
                .filter(this::isHidden)
                .map(read -> new Read(expression.source(), read.name()));
    }

    private boolean isHidden(Node.Member read) {
        Optional<EntityFacts> owner =
                facts.findEntity(read.owner().type().orNull(false).toString());
        Predicate<InverseFacts> toOne =
                inverse -> !inverse.many() && inverse.name().text().equals(read.name());
        boolean deleted = read.name().equals("deletedAt") && !(read.owner() instanceof Node.Self);
        return owner.filter(entity -> entity.inverses().stream().anyMatch(toOne)
                        || deleted
                                && entity.field(read.name())
                                        .filter(EntityShape::isKept)
                                        .isPresent())
                .isPresent();
    }
}
