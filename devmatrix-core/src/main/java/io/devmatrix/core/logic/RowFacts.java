package io.devmatrix.core.logic;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each row of an entity meets between any two operations.
 *
 * @param entity the entity
 * @param all its checks, then its invariants
 */
record RowFacts(Entity entity, List<Fact> all) {
    /**
     * A check or an invariant.
     *
     * @param name as the model calls it
     * @param node its model node
     * @param that what it asks
     */
    record Fact(String name, String node, Node that) {}

    static RowFacts of(Entity entity, ApplicationIr model, ModelExpressions expressions) {
        Stream<Fact> checks =
                entity.checks().stream().flatMap(check -> fact(check.name(), check.that(), entity, expressions));
        Stream<Fact> invariants = model.behaviour().invariants().stream()
                .filter(invariant -> invariant.entity().equals(entity.name()))
                .flatMap(invariant -> fact(invariant.name(), invariant.that(), entity, expressions));
        return new RowFacts(entity, Stream.concat(checks, invariants).toList());
    }

    private static Stream<Fact> fact(String name, Expression that, Entity entity, ModelExpressions expressions) {
        return expressions.of(that, entity.name()).map(CheckedExpression::root).stream()
                .map(root -> new Fact(name, that.node(), root));
    }

    /** Their conditions. */
    List<Node> conditions() {
        return all.stream().map(Fact::that).toList();
    }

    /** The facts of those conditions. */
    List<Fact> named(List<Node> conditions) {
        return all.stream().filter(fact -> conditions.contains(fact.that())).toList();
    }
}
