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

/** What computed values, guards and effects read of rows and generated entities do not show. */
final class UnsupportedReads {
    private final FactTable facts;
    private final ModelExpressions checked;

    UnsupportedReads(FactTable facts) {
        this.facts = facts;
        this.checked = ModelExpressions.check(facts.application());
    }

    /** A read of an expression. */
    record Read(Expression expression, String what) {}

    /** Such reads: the way back to one row, and when another row was deleted. */
    Stream<Read> all() {
        return facts.entities().stream().flatMap(entity -> entity.attributes()
                .flatMap(this::expressions)
                .flatMap(expression -> checked.of(expression, entity.entity().name()).stream())
                .flatMap(this::reads));
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
