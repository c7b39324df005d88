package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlUse;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.IndexFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Uniques and indexes of one table. Where rows are only marked as deleted, uniques hold for the others. */
final class KeyDerivation {
    private static final String ALL_ROWS = "";

    private final EntityFacts entity;
    private final ConditionSql conditions;

    KeyDerivation(EntityFacts entity, ConditionSql conditions) {
        this.entity = entity;
        this.conditions = conditions;
    }

    List<UniqueKey> uniques() {
        return entity.table().uniques().stream().flatMap(this::unique).toList();
    }

    List<TableIndex> indexes() {
        List<TableIndex> declared =
                entity.table().indexes().stream().flatMap(this::index).toList();
        Stream<TableIndex> underForeignKeys = entity.relations()
                .filter(RelationFacts::stored)
                .filter(relation -> !leads(relation.column(), declared))
                .map(relation -> new TableIndex(relation.index(), List.of(relation.column()), ALL_ROWS));
        return Stream.concat(declared.stream(), underForeignKeys).toList();
    }

    private Stream<UniqueKey> unique(UniqueFacts unique) {
        return predicate(unique.unique().where())
                .map(this::ofLiveRows)
                .map(predicate -> new UniqueKey(unique.constraint(), columns(unique.fields()), predicate))
                .stream();
    }

    private Stream<TableIndex> index(IndexFacts index) {
        return predicate(index.index().where())
                .map(predicate -> new TableIndex(index.name(), columns(index.fields()), predicate))
                .stream();
    }

    /** Empty when there is a condition that SQL cannot say. */
    private Optional<String> predicate(Optional<Expression> where) {
        return where.isEmpty()
                ? Optional.of(ALL_ROWS)
                : conditions.of(entity, where.get(), SqlUse.INDEX).text();
    }

    private String ofLiveRows(String predicate) {
        if (!entity.entity().traits().softDelete()) {
            return predicate;
        }
        String live = entity.field("deletedAt").orElseThrow().column().sql() + " IS NULL";
        return predicate.isEmpty() ? live : "(" + predicate + ") AND " + live;
    }

    /** Whether an index or constraint over all rows begins with the column, so that it needs none of its own. */
    private boolean leads(SqlName column, List<TableIndex> declared) {
        return Stream.concat(
                        uniques().stream().filter(u -> u.predicate().isEmpty()).map(UniqueKey::columns),
                        declared.stream().filter(i -> i.predicate().isEmpty()).map(TableIndex::columns))
                .anyMatch(columns -> columns.get(0).equals(column));
    }

    private static List<SqlName> columns(List<FieldFacts> fields) {
        return fields.stream().map(FieldFacts::column).toList();
    }
}
