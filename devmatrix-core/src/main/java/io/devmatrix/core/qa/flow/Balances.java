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
 * Invariants that say what a value of a row is, {@code taken == places.size()}, or what bounds it, {@code discount <= total}:
 * chance would hardly meet them, so the value is given to the rows that chance has made and that break them.
 */
final class Balances {
    /** The attribute stands left of the operator, what it is compared with right of it. */
    private record Balance(String entity, AttributeFacts attribute, Operator operator, CheckedExpression value) {}

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
                : Stream.of(binary)
                        .filter(part -> part.operator() == Operator.EQUAL
                                || part.operator().isOrdering());
    }

    private void add(Invariant invariant, Node.Binary part) {
        balance(invariant, part.left(), part.operator(), part.right())
                .or(() -> balance(invariant, part.right(), part.operator().mirrored(), part.left()))
                .ifPresent(balances::add);
    }

    private Optional<Balance> balance(Invariant invariant, Node side, Operator operator, Node other) {
        Node own = side instanceof Node.Widening widening ? widening.operand() : side;
        if (!(own instanceof Node.Member member && member.owner() instanceof Node.Self)) {
            return Optional.empty();
        }
        return meaning.field(invariant.entity(), member.name()) instanceof AttributeFacts attribute
                        && attribute.type().kind().isNumeric()
                        && attribute.attribute().derivation() instanceof Derivation.None
                        && !(other instanceof Node.Null)
                ? Optional.of(new Balance(
                        invariant.entity(), attribute, operator, new CheckedExpression(invariant.that(), other)))
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
        String name = balance.attribute().name().text();
        Object own = row.get(name);
        if (value != null
                && own != null
                && !balance.operator().holds(number(own).compareTo(number(value)))) {
            BigDecimal wanted = number(value).add(step(balance));
            sight.tables().set(balance.entity(), row.id(), name, typed(balance.attribute(), wanted));
        }
    }

    /** From the bound to the nearest value that keeps it. */
    private static BigDecimal step(Balance balance) {
        BigDecimal one = BigDecimal.ONE.movePointLeft(balance.attribute().type().scale());
        return switch (balance.operator()) {
            case LESS -> one.negate();
            case GREATER -> one;
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static Object typed(AttributeFacts attribute, BigDecimal number) {
        return attribute.type().kind() == Kind.DECIMAL
                ? number.setScale(attribute.type().scale(), RoundingMode.HALF_UP)
                : number.longValueExact();
    }
}
