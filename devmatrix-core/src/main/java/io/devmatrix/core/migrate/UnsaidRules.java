package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlUse;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AttributeFacts.Rule;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.ir.Expression;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rules of the model that PostgreSQL cannot say over one row: a check or pattern is left to the service, a unique or index has
 * no other place to be.
 */
final class UnsaidRules {
    private static final String SERVICE_ONLY = "MIGRATION-010";
    private static final String NO_PREDICATE = "MIGRATION-011";

    private final FactTable facts;
    private final ConditionSql conditions;
    private final Function<String, Location> places;

    UnsaidRules(FactTable facts, ConditionSql conditions, Function<String, Location> places) {
        this.facts = facts;
        this.conditions = conditions;
        this.places = places;
    }

    Findings findings() {
        return Findings.of(facts.entities().stream()
                .flatMap(entity -> Stream.of(patterns(entity), checks(entity), predicates(entity))
                        .flatMap(Function.identity()))
                .toList());
    }

    private Stream<Finding> patterns(EntityFacts entity) {
        return entity.attributes()
                .filter(a -> a.stored() && a.checks().containsKey(Rule.PATTERN))
                .filter(a -> pattern(a).flatMap(PatternSql::translate).isEmpty())
                .map(a -> serviceOnly(
                        a.node() + ".pattern",
                        "pattern of `" + a.name().text() + "`",
                        "`" + pattern(a).orElseThrow() + "` may mean something else in PostgreSQL"));
    }

    private static Optional<String> pattern(AttributeFacts attribute) {
        return attribute.attribute().limits().pattern();
    }

    private Stream<Finding> checks(EntityFacts entity) {
        return entity.table().checks().stream().map(check -> check.check()).flatMap(check -> obstacle(
                        entity, check.that(), SqlUse.CHECK)
                .map(reason -> serviceOnly(check.node(), "check `" + check.name() + "`", reason)));
    }

    private Stream<Finding> predicates(EntityFacts entity) {
        Stream<Expression> uniques = entity.table().uniques().stream().flatMap(u -> u.unique().where().stream());
        Stream<Expression> indexes = entity.table().indexes().stream().flatMap(i -> i.index().where().stream());
        return Stream.concat(uniques, indexes).flatMap(where -> obstacle(entity, where, SqlUse.INDEX)
                .map(reason -> Finding.error(
                        NO_PREDICATE,
                        places.apply(where.node()),
                        "`" + where.text() + "` chooses rows of an index, and " + reason,
                        "Use the entity's own fields and constants")));
    }

    private Stream<String> obstacle(EntityFacts entity, Expression condition, SqlUse use) {
        return conditions.of(entity, condition, use).obstacle().stream();
    }

    private Finding serviceOnly(String node, String rule, String reason) {
        String problem = "The " + rule + " is kept by the service and not by the database: " + reason;
        return new Finding(SERVICE_ONLY, Severity.INFO, places.apply(node), problem, "");
    }
}
