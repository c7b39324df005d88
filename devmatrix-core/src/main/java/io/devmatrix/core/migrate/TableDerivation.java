package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlUse;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.DefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** The table of an entity. */
final class TableDerivation {
    private final FactTable facts;
    private final ColumnTypes types;
    private final ColumnChecks columnChecks;
    private final ConditionSql conditions;

    TableDerivation(FactTable facts, ConditionSql conditions) {
        this.facts = facts;
        this.types = new ColumnTypes(facts);
        this.columnChecks = new ColumnChecks(facts);
        this.conditions = conditions;
    }

    Table table(EntityFacts entity) {
        KeyDerivation keys = new KeyDerivation(entity, conditions);
        return new Table(
                entity.table().name(),
                entity.entity().description(),
                entity.fields().stream()
                        .filter(FieldFacts::stored)
                        .map(field -> column(entity, field))
                        .toList(),
                new PrimaryKey(entity.table().primaryKey(), List.of(id(entity))),
                entity.relations()
                        .filter(RelationFacts::stored)
                        .map(this::foreignKey)
                        .toList(),
                keys.uniques(),
                keys.indexes(),
                checks(entity));
    }

    Stream<Sequence> sequences(EntityFacts entity) {
        SqlName table = entity.table().name();
        return entity.attributes().filter(AttributeFacts::stored).flatMap(a -> a.sequence().stream()
                .map(name -> new Sequence(name, types.of(a.type()), table, a.column())));
    }

    private Column column(EntityFacts entity, FieldFacts field) {
        if (field instanceof AttributeFacts attribute) {
            return new Column(
                    attribute.column(),
                    attribute.attribute().description(),
                    types.of(attribute.type()),
                    attribute.nullable(),
                    defaultOf(attribute),
                    conditions
                            .computed(entity, attribute)
                            .map(ComputedSql::rule)
                            .orElseGet(ComputedRule.None::new));
        }
        String comment = ((RelationFacts) field).relation().description();
        return new Column(field.column(), comment, ColumnTypes.UUID, field.nullable(), new ColumnDefault.None());
    }

    private static ColumnDefault defaultOf(AttributeFacts attribute) {
        return attribute
                .defaultValue()
                .map(value -> value instanceof DefaultValue.Literal literal
                        ? new ColumnDefault.Literal(DefaultText.of(attribute.type(), literal.text()))
                        : function(attribute, ((DefaultValue.Function) value).function()))
                .orElse(new ColumnDefault.None());
    }

    private static ColumnDefault function(AttributeFacts attribute, DefaultValue.SqlFunction function) {
        return switch (function) {
            case NOW -> new ColumnDefault.Now();
            case UUID -> new ColumnDefault.RandomUuid();
            case SEQUENCE -> new ColumnDefault.NextValue(attribute.sequence().orElseThrow());
        };
    }

    private ForeignKey foreignKey(RelationFacts relation) {
        return new ForeignKey(
                relation.foreignKey(),
                relation.column(),
                relation.targetTable(),
                id(facts.entity(relation.relation().target())),
                relation.relation().onDelete());
    }

    private List<TableCheck> checks(EntityFacts entity) {
        Stream<TableCheck> onColumns =
                entity.attributes().filter(AttributeFacts::stored).flatMap(columnChecks::of);
        Stream<TableCheck> onRows = entity.table().checks().stream()
                .flatMap(check -> conditions.of(entity, check.check().that(), SqlUse.CHECK).text().stream()
                        .map(sql -> new TableCheck(check.constraint(), sql)));
        return Stream.concat(onColumns, onRows).toList();
    }

    static SqlName id(EntityFacts entity) {
        return entity.field("id").orElseThrow().column();
    }
}
