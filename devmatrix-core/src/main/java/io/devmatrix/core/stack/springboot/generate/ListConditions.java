package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The modelled restriction of a list as conditions of its query: attributes of the row and of rows that it refers to, compared with
 * each other and with values that no row tells, and what joins that.
 */
final class ListConditions {
    private static final Quote JOINED = Quote.expression("$Conditions.$kind($parts)");
    private static final String NOW = "now";

    private final FactTable facts;
    private final JavaUnits units;
    private final ListPaths paths;
    private final ListComparisons comparisons;

    ListConditions(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.paths = new ListPaths(facts);
        this.comparisons = new ListComparisons(facts, units, paths);
    }

    /** The conditions of the list, of which all must hold; none when it shows all rows. */
    List<Code> of(EntityFacts entity, Operation.ListAll list) {
        return list.where()
                .map(where -> codes(entity, where)
                        .orElseThrow(
                                () -> new IllegalStateException("`" + where.text() + "` is no condition of a list")))
                .orElse(List.of());
    }

    /** Whether the restriction can be generated. */
    boolean supports(EntityFacts entity, Expression where) {
        return codes(entity, where).isPresent();
    }

    /** Whether the condition of the list reads the time. */
    static boolean readsNow(FactTable facts, EntityFacts entity, Operation.ListAll list) {
        return list.where()
                .flatMap(where -> checked(facts, entity, where))
                .filter(ListConditions::readsNow)
                .isPresent();
    }

    private static boolean readsNow(CheckedExpression where) {
        return where.names().contains(NOW);
    }

    private static Optional<CheckedExpression> checked(FactTable facts, EntityFacts entity, Expression where) {
        return new ExpressionChecker(facts.application())
                .condition(where, Scope.row(entity.entity().name()).withNow())
                .expression();
    }

    /** A filter of that name hides the time, which is a variable. */
    private Optional<List<Code>> codes(EntityFacts entity, Expression where) {
        boolean hidden = entity.filters().stream()
                .flatMap(filter -> filter.components().stream())
                .anyMatch(NOW::equals);
        return checked(facts, entity, where)
                .filter(checked -> !(hidden && readsNow(checked)))
                .flatMap(checked -> parts(checked.root(), true, true));
    }

    /** @param holds false for the opposite */
    private Optional<Code> condition(Node node, boolean holds) {
        if (node instanceof Node.Member member) {
            return paths.of(member).map(path -> comparisons.isTrue(path, holds));
        }
        if (node instanceof Node.Not not) {
            return condition(not.operand(), !holds);
        }
        return node instanceof Node.Binary binary ? binary(binary, holds) : Optional.empty();
    }

    private Optional<Code> binary(Node.Binary binary, boolean holds) {
        if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
            boolean all = (binary.operator() == Operator.AND) == holds;
            return parts(binary, holds, all).map(parts -> joined(all ? "all" : "any", parts));
        }
        if (binary.operator() == Operator.IN) {
            return paths.of(binary.left()).flatMap(path -> oneOf(path, binary.right(), holds));
        }
        Optional<Operator> operator =
                holds ? Optional.of(binary.operator()) : binary.operator().opposite();
        return operator.flatMap(compares -> comparisons.of(compares, binary.left(), binary.right()));
    }

    /** What is joined, also by operators below that join in the same way. */
    private Optional<List<Code>> parts(Node node, boolean holds, boolean all) {
        if (node instanceof Node.Not not) {
            return parts(not.operand(), !holds, all);
        }
        Operator joining = all == holds ? Operator.AND : Operator.OR;
        return node instanceof Node.Binary binary && binary.operator() == joining
                ? parts(binary.left(), holds, all).flatMap(left -> parts(binary.right(), holds, all)
                        .map(right ->
                                Stream.of(left, right).flatMap(List::stream).toList()))
                : condition(node, holds).map(List::of);
    }

    private Optional<Code> oneOf(String name, Node node, boolean holds) {
        if (!(node instanceof Node.Constants constants)) {
            return Optional.empty();
        }
        Operator operator = holds ? Operator.EQUAL : Operator.NOT_EQUAL;
        List<Code> parts = constants.elements().stream()
                .flatMap(element -> comparisons.ofPath(operator, name, element).stream())
                .toList();
        boolean complete = parts.size() == constants.elements().size();
        return complete ? Optional.of(joined(holds ? "any" : "all", parts)) : Optional.empty();
    }

    private Code joined(String kind, List<Code> parts) {
        return JOINED.with("Conditions", units.base("query.Conditions"))
                .with("kind", kind)
                .with("parts", parts);
    }
}
