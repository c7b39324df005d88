package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Index;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks, invariants and the places that pick rows of one entity. */
final class RowLogic {
    private final List<Resource> resources;
    private final ModelExpressions expressions;
    private final RowFacts facts;
    private final Conditions conditions;

    /** @param resources that serve the entity */
    RowLogic(List<Resource> resources, ModelExpressions expressions, RowFacts facts, Conditions conditions) {
        this.resources = resources;
        this.expressions = expressions;
        this.facts = facts;
        this.conditions = conditions;
    }

    /** The contradiction in what rows must meet; empty when there is none. */
    Optional<Problem> contradiction() {
        if (facts.all().isEmpty() || !conditions.neverTogether(facts.conditions())) {
            return Optional.empty();
        }
        List<Node> parts = conditions.contradiction(facts.conditions());
        List<RowFacts.Fact> named = facts.named(parts);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String names = named.stream().map(fact -> "`" + fact.name() + "`").collect(Collectors.joining(", "));
        String fact = named.size() == 1 ? " never holds" : " never hold together";
        return Optional.of(Claim.NO_ROW.at(
                named.get(named.size() - 1).node(),
                "No row of `" + facts.entity().name() + "` is possible, for " + names + fact + conditions.reason(parts),
                "Change what contradicts"));
    }

    /** What says nothing, when rows are possible. */
    Stream<Problem> problems() {
        return Stream.concat(facts.entity().checks().stream().flatMap(this::idle), picks().flatMap(this::empty));
    }

    private Stream<Problem> idle(Check check) {
        return checked(check.that())
                .filter(that -> conditions.always(that, List.of()))
                .map(that -> Claim.NEVER_REFUSES.at(
                        check.that().node(),
                        "`" + check.name() + "` of `" + facts.entity().name() + "` always holds"
                                + conditions.reasonForAlways(that),
                        "Remove it, or ask for what may fail"));
    }

    /** Conditions by which lists, uniques and indexes pick rows. */
    private Stream<Expression> picks() {
        List<Expression> picks = new ArrayList<>();
        facts.entity().uniques().stream().map(Unique::where).forEach(where -> where.ifPresent(picks::add));
        facts.entity().indexes().stream().map(Index::where).forEach(where -> where.ifPresent(picks::add));
        resources.stream()
                .flatMap(resource -> resource.operations(Operation.ListAll.class))
                .forEach(list -> list.where().ifPresent(picks::add));
        return picks.stream();
    }

    private Stream<Problem> empty(Expression pick) {
        return checked(pick)
                .filter(that -> conditions.never(that, facts.conditions()))
                .map(that -> Claim.NO_CHOICE.at(
                        pick.node(),
                        "`" + pick.text() + "` picks no row of `"
                                + facts.entity().name() + "`" + conditions.reason(List.of(that)),
                        "Change the condition"));
    }

    private Stream<Node> checked(Expression expression) {
        return expressions.of(expression, facts.entity().name()).map(CheckedExpression::root).stream();
    }
}
