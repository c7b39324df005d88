package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Invariants by which rows agree, {@code closed || order.state == State.PAID && order.buyer == buyer}: chance would hardly meet all
 * of it, so rows around one that breaks it get, at times, the values with which it holds.
 */
final class Agreements {
    /**
     * Equalities that together make an invariant hold.
     *
     * @param whole the invariant
     */
    private record Agreement(String entity, CheckedExpression whole, List<Node.Binary> equal) {}

    private final Meaning meaning;
    private final List<Agreement> agreements = new ArrayList<>();

    Agreements(Meaning meaning) {
        this.meaning = meaning;
        for (Invariant invariant : meaning.facts().application().behaviour().invariants()) {
            CheckedExpression whole = meaning.checked(invariant.that(), invariant.entity());
            Balances.parts(whole.root(), Operator.OR)
                    .map(one -> Balances.parts(one, Operator.AND).toList())
                    .filter(parts -> parts.size() > 1 && parts.stream().allMatch(Agreements::isEquality))
                    .map(parts -> parts.stream().map(Node.Binary.class::cast).toList())
                    .forEach(equal -> agreements.add(new Agreement(invariant.entity(), whole, equal)));
        }
    }

    private static boolean isEquality(Node part) {
        return part instanceof Node.Binary binary
                && binary.operator() == Operator.EQUAL
                && binary.left() instanceof Node.Member left
                && isPath(left.owner());
    }

    private static boolean isPath(Node node) {
        return node instanceof Node.Self || node instanceof Node.Member member && isPath(member.owner());
    }

    /** Lets rows agree, one of two times for each invariant. */
    void reach(Sight sight, Draws draws) {
        for (Agreement agreement : agreements) {
            if (draws.once(2)) {
                sight.rows(agreement.entity()).toList().forEach(row -> reach(sight, agreement, row));
            }
        }
    }

    private void reach(Sight sight, Agreement agreement, RowView row) {
        if (Boolean.TRUE.equals(value(agreement, agreement.whole().root(), row))) {
            return;
        }
        for (Node.Binary equal : agreement.equal()) {
            Node.Member left = (Node.Member) equal.left();
            Object wanted = value(agreement, equal.right(), row);
            if (value(agreement, left.owner(), row) instanceof RowView owner
                    && !Objects.equals(owner.get(left.name()), wanted)) {
                give(sight, owner, left.name(), wanted);
            }
        }
    }

    private void give(Sight sight, RowView owner, String name, @Nullable Object wanted) {
        FieldFacts field = meaning.field(owner.entity(), name);
        boolean free = field instanceof AttributeFacts attribute
                ? attribute.attribute().derivation() instanceof Derivation.None
                : field instanceof RelationFacts relation && !relation.toMany();
        if (free && field != null && (wanted != null || field.nullable())) {
            sight.tables().set(owner.entity(), owner.id(), name, wanted instanceof RowView row ? row.id() : wanted);
        }
    }

    private static @Nullable Object value(Agreement agreement, Node node, RowView row) {
        try {
            return Evaluator.evaluate(
                    new CheckedExpression(agreement.whole().source(), node),
                    row,
                    Map.of("now", row.sight().now()));
        } catch (NullPointerException | ArithmeticException missing) {
            return null;
        }
    }
}
