package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Invariants that say what a value of a row is, {@code taken == places.size()}: chance would hardly meet them, so the value is
 * given to the rows that chance has made.
 */
final class Balances {
    private record Balance(String entity, AttributeFacts attribute, CheckedExpression value) {}

    private final Meaning meaning;
    private final List<Balance> balances = new ArrayList<>();

    Balances(Meaning meaning) {
        this.meaning = meaning;
        FactTable facts = meaning.facts();
        for (Invariant invariant : facts.application().behaviour().invariants()) {
            CheckedExpression that = meaning.checked(invariant.that(), invariant.entity());
            parts(that.root()).forEach(part -> add(invariant, part));
        }
    }

    /** What {@code &&} joins. */
    private static Stream<Node.Binary> parts(Node condition) {
        if (!(condition instanceof Node.Binary binary)) {
            return Stream.empty();
        }
        return binary.operator() == Operator.AND
                ? Stream.concat(parts(binary.left()), parts(binary.right()))
                : Stream.of(binary).filter(part -> part.operator() == Operator.EQUAL);
    }

    private void add(Invariant invariant, Node.Binary equal) {
        balance(invariant, equal.left(), equal.right())
                .or(() -> balance(invariant, equal.right(), equal.left()))
                .ifPresent(balances::add);
    }

    private Optional<Balance> balance(Invariant invariant, Node side, Node other) {
        Node own = side instanceof Node.Widening widening ? widening.operand() : side;
        if (!(own instanceof Node.Member member && member.owner() instanceof Node.Self)) {
            return Optional.empty();
        }
        return meaning.field(invariant.entity(), member.name()) instanceof AttributeFacts attribute
                        && attribute.type().kind().isNumeric()
                        && attribute.attribute().derivation() instanceof Derivation.None
                ? Optional.of(
                        new Balance(invariant.entity(), attribute, new CheckedExpression(invariant.that(), other)))
                : Optional.empty();
    }

    /** Gives each row the values that its invariants ask for. */
    void settle(Sight sight) {
        for (Balance balance : balances) {
            sight.rows(balance.entity()).toList().forEach(row -> settle(sight, balance, row));
        }
    }

    private static void settle(Sight sight, Balance balance, RowView row) {
        Object value = Evaluator.evaluate(balance.value(), row, Map.of("now", sight.now()));
        if (value != null) {
            String name = balance.attribute().name().text();
            sight.tables().set(balance.entity(), row.id(), name, typed(balance.attribute(), value));
        }
    }

    private static Object typed(AttributeFacts attribute, Object value) {
        BigDecimal number = new BigDecimal(value.toString());
        return attribute.type().kind() == Kind.DECIMAL
                ? number.setScale(attribute.type().scale(), RoundingMode.HALF_UP)
                : number.longValueExact();
    }
}
