package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.expression.SqlEmitter;
import io.devmatrix.core.expression.SqlUse;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions of the model as SQL over the columns of one table. Each is emitted once. Not thread-safe. */
final class ConditionSql {
    private final FactTable facts;
    private final ExpressionChecker checker;
    private final Map<Expression, SqlEmitter.Result> emitted = new HashMap<>();

    ConditionSql(FactTable facts) {
        this.facts = facts;
        this.checker = new ExpressionChecker(facts.application());
    }

    /** The condition on a row of the entity, or why SQL over that row alone cannot say it. */
    SqlEmitter.Result of(EntityFacts entity, Expression condition, SqlUse use) {
        return emitted.computeIfAbsent(condition, c -> emit(entity, c, use));
    }

    /** The value as SQL, if SQL over that row alone can say it. */
    Optional<Backfill> value(EntityFacts entity, Expression value, ValueType type) {
        Scope scope = Scope.row(entity.entity().name()).withNow();
        Optional<CheckedExpression> sound = checker.check(value, scope, type).expression();
        return sound.flatMap(checked -> new SqlEmitter(SqlUse.VALUE, name -> column(entity, name))
                .emit(checked)
                .text()
                .map(sql -> new Backfill(sql, columnsRead(entity, checked))));
    }

    /** How a value is computed that a column keeps; empty for others. */
    Optional<ComputedSql> computed(EntityFacts entity, AttributeFacts attribute) {
        if (!attribute.stored()) {
            return Optional.empty();
        }
        RowNames names = new RowNames(facts, checker);
        return names.computed(entity.entity().name(), attribute.attribute().name())
                .map(checked -> {
                    names.note(checked);
                    SqlEmitter.Result sql = new SqlEmitter(SqlUse.VALUE, names).emit(checked);
                    return new ComputedSql(checked.source().text(), sql.text(), sql.obstacle(), names.read());
                });
    }

    private static Set<SqlName> columnsRead(EntityFacts entity, CheckedExpression expression) {
        return expression.reads().stream()
                .flatMap(member -> entity.field(member.name()).stream())
                .map(FieldFacts::column)
                .collect(Collectors.toSet());
    }

    private SqlEmitter.Result emit(EntityFacts entity, Expression condition, SqlUse use) {
        ExpressionChecker.Result checked =
                checker.condition(condition, Scope.row(entity.entity().name()));
        Optional<CheckedExpression> sound = checked.expression();
        return sound.isPresent()
                ? new SqlEmitter(use, name -> column(entity, name)).emit(sound.get())
                : new SqlEmitter.Result(
                        Optional.empty(), Optional.of(checked.problems().get(0).problem()));
    }

    private static Optional<String> column(EntityFacts entity, String name) {
        return entity.field(name).filter(FieldFacts::stored).map(field -> field.column()
                .sql());
    }
}
