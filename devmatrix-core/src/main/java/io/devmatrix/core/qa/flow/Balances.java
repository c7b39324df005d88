package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Invariants that say what a value of a row is, {@code taken == places.size()}, or what bounds it, {@code discount <= total}, in any
 * case or where nothing else lets the row be, {@code closed || taken == places.size()}: chance would hardly meet them, so the value
 * is given to the rows that chance has made and that break them. What is bounded by a value that follows from others gives way to it.
 */
final class Balances {
    /**
     * The attribute stands left of the operator, what it is compared with right of it.
     *
     * @param whole the condition that it is part of: where that holds, the row may be as it is
     */
    private record Balance(
            String entity,
            AttributeFacts attribute,
            Operator operator,
            CheckedExpression value,
            CheckedExpression whole) {
        boolean pins() {
            return operator == Operator.EQUAL;
        }

        boolean isOf(Balance other) {
            return entity.equals(other.entity) && attribute.equals(other.attribute);
        }
    }

    private static final int SELDOM = 2;

    private final Meaning meaning;
    private final List<Balance> balances = new ArrayList<>();

    Balances(Meaning meaning) {
        this.meaning = meaning;
        FactTable facts = meaning.facts();
        for (Invariant invariant : facts.application().behaviour().invariants()) {
            CheckedExpression that = meaning.checked(invariant.that(), invariant.entity());
            parts(that.root(), Operator.AND).forEach(part -> parts(part, Operator.OR)
                    .forEach(one -> add(invariant, one, new CheckedExpression(invariant.that(), part))));
        }
        balances.sort(Comparator.comparing(balance -> !balance.pins()));
    }

    /** What the operator joins. */
    static Stream<Node> parts(Node condition, Operator operator) {
        return condition instanceof Node.Binary binary && binary.operator() == operator
                ? Stream.concat(parts(binary.left(), operator), parts(binary.right(), operator))
                : Stream.of(condition);
    }

    private void add(Invariant invariant, Node part, CheckedExpression whole) {
        if (part instanceof Node.Binary binary
                && (binary.operator() == Operator.EQUAL || binary.operator().isOrdering())) {
            Operator turned = binary.operator().mirrored();
            Stream.of(
                            balance(invariant, binary.left(), binary.operator(), binary.right(), whole),
                            balance(invariant, binary.right(), turned, binary.left(), whole))
                    .flatMap(Optional::stream)
                    .forEach(balances::add);
        }
    }

    private Optional<Balance> balance(
            Invariant invariant, Node side, Operator operator, Node other, CheckedExpression whole) {
        Node own = side instanceof Node.Widening widening ? widening.operand() : side;
        if (!(own instanceof Node.Member member && member.owner() instanceof Node.Self)) {
            return Optional.empty();
        }
        return meaning.field(invariant.entity(), member.name()) instanceof AttributeFacts attribute
                        && attribute.type().kind().isNumeric()
                        && attribute.attribute().derivation() instanceof Derivation.None
                        && !(other instanceof Node.Null)
                ? Optional.of(new Balance(
                        invariant.entity(), attribute, operator, new CheckedExpression(invariant.that(), other), whole))
                : Optional.empty();
    }

    /** Gives each row the values that its invariants ask for. */
    void settle(Sight sight) {
        for (Balance balance : balances) {
            if (isFree(balance)) {
                sight.rows(balance.entity()).toList().forEach(row -> settle(sight, balance, row));
            }
        }
    }

    /** Takes what is bounded to its bound, at times: something is full there, or used up. */
    void fill(Sight sight, Draws draws) {
        for (Balance balance : balances) {
            if (!balance.pins() && isFree(balance) && draws.once(SELDOM)) {
                sight.rows(balance.entity()).toList().forEach(row -> fill(sight, balance, row));
            }
        }
    }

    /** Whether nothing else says what the value is. */
    private boolean isFree(Balance balance) {
        return balance.pins() || balances.stream().noneMatch(other -> other.pins() && other.isOf(balance));
    }

    private static void fill(Sight sight, Balance balance, RowView row) {
        Object value = Evaluator.evaluate(balance.value(), row, Map.of("now", sight.now()));
        Limits limits = balance.attribute().attribute().limits();
        if (value != null && row.get(balance.attribute().name().text()) != null) {
            BigDecimal wanted = number(value).add(step(balance));
            boolean fits = limits.min().filter(min -> wanted.compareTo(min) < 0).isEmpty()
                    && limits.max().filter(max -> wanted.compareTo(max) > 0).isEmpty();
            if (fits) {
                give(sight, balance, row, wanted);
            }
        }
    }

    private static void give(Sight sight, Balance balance, RowView row, BigDecimal wanted) {
        String name = balance.attribute().name().text();
        sight.tables().set(balance.entity(), row.id(), name, typed(balance.attribute(), wanted));
    }

    private static void settle(Sight sight, Balance balance, RowView row) {
        Map<String, Object> names = Map.of("now", sight.now());
        if (Boolean.TRUE.equals(Evaluator.evaluate(balance.whole(), row, names))) {
            return;
        }
        Object value = Evaluator.evaluate(balance.value(), row, names);
        Object own = row.get(balance.attribute().name().text());
        if (value != null
                && own != null
                && !balance.operator().holds(number(own).compareTo(number(value)))) {
            give(sight, balance, row, number(value).add(step(balance)));
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
