package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Index;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of the table of one entity. */
final class TableReader {
    private final Entity entity;
    private final SqlName table;
    private final Map<String, FieldFacts> fields;

    TableReader(Entity entity, SqlName table, List<FieldFacts> fields) {
        this.entity = entity;
        this.table = table;
        this.fields = fields.stream()
                .collect(Collectors.toUnmodifiableMap(f -> f.name().text(), Function.identity(), (a, b) -> a));
    }

    TableFacts read() {
        return new TableFacts(
                table,
                ConstraintNames.primaryKey(table),
                Stream.concat(entity.uniques().stream(), implied())
                        .map(this::unique)
                        .toList(),
                entity.indexes().stream().map(this::index).toList(),
                entity.checks().stream()
                        .map(c -> new CheckFacts(
                                c,
                                ConstraintNames.check(table, Name.of(c.name()).snake())))
                        .toList());
    }

    /** At most one row refers to the other end of a one-to-one relation. */
    private Stream<Unique> implied() {
        return entity.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.ONE_TO_ONE)
                .map(r -> new Unique(r.node(), List.of(r.name()), Optional.empty(), Optional.empty()))
                .filter(implied -> entity.uniques().stream()
                        .noneMatch(u ->
                                u.fields().equals(implied.fields()) && u.where().isEmpty()));
    }

    private UniqueFacts unique(Unique unique) {
        List<FieldFacts> members = fields(unique.fields());
        boolean partial = unique.where().isPresent();
        boolean alone = entity.uniques().stream()
                        .filter(other -> other.fields().equals(unique.fields()))
                        .count()
                == 1;
        String names = members.stream().map(f -> f.dtoName().pascal()).collect(Collectors.joining("And"));
        return new UniqueFacts(
                unique,
                members,
                name(ConstraintNames.unique(table, columns(members)), unique.where(), alone),
                partial ? Optional.empty() : Optional.of("findBy" + names),
                partial ? Optional.empty() : Optional.of("existsBy" + names));
    }

    private IndexFacts index(Index index) {
        List<FieldFacts> members = fields(index.fields());
        return new IndexFacts(index, members, name(indexName(members), index.where(), isAlone(index, members)));
    }

    /** No other index has the same columns, the one under a foreign key included. */
    private boolean isAlone(Index index, List<FieldFacts> members) {
        boolean foreignKey = members.size() == 1 && members.get(0) instanceof RelationFacts;
        long same = entity.indexes().stream()
                .filter(other -> other.fields().equals(index.fields()))
                .count();
        return same == 1 && !foreignKey;
    }

    private SqlName indexName(List<FieldFacts> members) {
        return ConstraintNames.index(table, columns(members));
    }

    private static SqlName name(SqlName plain, Optional<Expression> where, boolean alone) {
        return alone || where.isEmpty()
                ? plain
                : ConstraintNames.distinguished(plain, where.get().text());
    }

    private List<FieldFacts> fields(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .toList();
    }

    private static List<String> columns(List<FieldFacts> members) {
        return members.stream().map(f -> f.column().text()).toList();
    }
}
