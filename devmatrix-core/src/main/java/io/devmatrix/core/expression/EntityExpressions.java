package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import java.util.Optional;

/** Conditions of uniques, indexes, checks and lists, and computed values. */
final class EntityExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    EntityExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    void check() {
        ir.domain().entities().forEach(this::check);
        ir.api().resources().forEach(this::check);
    }

    private void check(Entity entity) {
        entity.uniques().forEach(unique -> unique.where().ifPresent(that -> row(entity, that, SqlUse.INDEX)));
        entity.indexes().forEach(index -> index.where().ifPresent(that -> row(entity, that, SqlUse.INDEX)));
        entity.checks().forEach(check -> row(entity, check.that(), SqlUse.CHECK));
        entity.uniques().forEach(unique -> title(unique.error(), unique.node()));
        entity.checks().forEach(check -> title(check.error(), check.node()));
        entity.attributes().forEach(attribute -> computed(entity, attribute));
        entity.attributes().forEach(attribute -> attribute
                .backfill()
                .ifPresent(value -> backfill(entity, value, ValueType.of(attribute.type(), attribute.nullable()))));
        entity.relations().forEach(relation -> relation.backfill()
                .ifPresent(
                        value -> backfill(entity, value, new ValueType.Row(relation.target(), relation.nullable()))));
    }

    /** The database names the constraint that is broken, and no row. */
    private void title(Optional<BusinessError> error, String node) {
        error.map(ErrorTitle::of).stream()
                .flatMap(title -> title.placeholders().stream())
                .forEach(placeholder -> expressions.refuse(new Problem(
                        node,
                        0,
                        "`{" + placeholder + "}` in the title of `"
                                + error.orElseThrow().name() + "` is not known where the database refuses a row",
                        "Name an error whose title has no placeholders")));
    }

    private void row(Entity entity, Expression condition, SqlUse use) {
        SqlEmitter emitter = new SqlEmitter(use, name -> column(entity, name));
        expressions
                .condition(condition, Scope.row(entity.name()))
                .flatMap(checked -> emitter.emit(checked).obstacle())
                .ifPresent(obstacle -> expressions.refuse(new Problem(
                        condition.node(),
                        0,
                        "The database cannot ask this: " + obstacle,
                        "Use stored values of the row, or state an invariant")));
    }

    private void backfill(Entity entity, Expression value, ValueType type) {
        SqlEmitter emitter = new SqlEmitter(SqlUse.VALUE, name -> column(entity, name));
        expressions
                .check(value, Scope.row(entity.name()).withNow(), Optional.of(type))
                .flatMap(checked -> emitter.emit(checked).obstacle())
                .ifPresent(obstacle -> expressions.refuse(new Problem(
                        value.node(),
                        0,
                        "The database cannot compute this: " + obstacle,
                        "Use stored values of the row")));
    }

    private static Optional<String> column(Entity entity, String name) {
        boolean stored = entity.attribute(name)
                .map(attribute -> !(attribute.derivation() instanceof Derivation.Computed value) || value.stored())
                .orElse(true);
        return stored ? Optional.of(name) : Optional.empty();
    }

    private void computed(Entity entity, Attribute attribute) {
        if (attribute.derivation() instanceof Derivation.Computed computed) {
            ValueType type = ValueType.of(attribute.type(), attribute.nullable());
            expressions.check(computed.expression(), Scope.row(entity.name()), Optional.of(type));
        }
    }

    private void check(Resource resource) {
        Scope scope = Scope.row(resource.entity()).withNow();
        resource.operations(Operation.ListAll.class)
                .forEach(list -> list.where().ifPresent(where -> expressions.condition(where, scope)));
    }
}
