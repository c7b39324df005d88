package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.migrate.ForeignKey;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.migrate.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Primary key, uniques and foreign keys of one table. */
final class KeyTrials {
    private static final String NOBODY = "'ffffffff-ffff-4fff-bfff-ffffffffffff'";

    private final TableTrials trials;
    private final TableRows rows;
    private final Table table;
    private final String one;
    private final String other;

    KeyTrials(TableTrials trials, TableRows rows, Table table, List<String> found) {
        this.trials = trials;
        this.rows = rows;
        this.table = table;
        this.one = found.get(0);
        this.other = found.get(1);
    }

    void run() throws SQLException {
        String primary = table.primaryKey().name().text();
        trials.refused(
                title(primary) + ": a row with the key of another",
                Set.of(SqlStates.UNIQUE),
                primary,
                List.of(copied(table.primaryKey().columns())));
        for (UniqueKey unique : table.uniques()) {
            unique(unique);
        }
        for (ForeignKey key : table.foreignKeys()) {
            foreign(key);
        }
    }

    private static String title(String name) {
        return "`" + name + "`";
    }

    private String update(String sets, String row) {
        return "UPDATE " + table.name().sql() + " SET " + sets + " WHERE " + row;
    }

    /** Gives the other row these columns of the one. */
    private Sql copied(List<SqlName> columns) {
        String names = columns.stream().map(SqlName::sql).collect(Collectors.joining(", "));
        return Sql.of(update(
                "(" + names + ") = (SELECT " + names + " FROM " + table.name().sql() + " WHERE " + one + ")", other));
    }

    private void unique(UniqueKey unique) throws SQLException {
        String name = unique.name().text();
        Optional<UniqueFacts> known = rows.entity(table).stream()
                .flatMap(entity -> entity.table().uniques().stream())
                .filter(facts -> facts.constraint().equals(unique.name()))
                .findFirst();
        Optional<Expression> where = known.flatMap(facts -> facts.unique().where());
        Optional<List<Sql>> covered = where.isEmpty() ? Optional.of(undeleted()) : made(unique, where.get(), true);
        if (covered.isEmpty()) {
            trials.note(title(name) + ": a second row is refused", false, "no row is known for which it holds");
            return;
        }
        List<Sql> statements = new ArrayList<>(covered.get());
        statements.addAll(filled(unique));
        statements.add(copied(unique.columns()));
        trials.refused(title(name) + ": a second row", Set.of(SqlStates.UNIQUE), name, statements);
        if (where.isPresent()) {
            excused(unique, where.get());
        }
        if (rows.entity(table).orElseThrow().entity().traits().softDelete()) {
            statements.add(statements.size() - 1, Sql.of(update("deleted_at = now()", one)));
            trials.taken(title(name) + ": a second row beside a deleted one is taken", name, statements);
        }
    }

    /** Both rows are there. */
    private List<Sql> undeleted() {
        return rows.entity(table).orElseThrow().entity().traits().softDelete()
                ? List.of(Sql.of(update("deleted_at = NULL", one + " OR " + other)))
                : List.of();
    }

    private void excused(UniqueKey unique, Expression where) throws SQLException {
        String what = title(unique.name().text()) + ": two rows for which `" + where.text() + "` is false are taken";
        Optional<List<Sql>> apart = made(unique, where, false);
        if (apart.isEmpty()) {
            trials.note(what, false, "no row is known for which it does not hold");
            return;
        }
        List<Sql> statements = new ArrayList<>(apart.get());
        statements.addAll(filled(unique));
        statements.add(copied(unique.columns()));
        trials.taken(what, unique.name().text(), statements);
    }

    /** Changes of both rows that make the condition true or false; what has to agree is not null, since nulls never do. */
    private Optional<List<Sql>> made(UniqueKey unique, Expression where, boolean holds) {
        EntityFacts entity = rows.entity(table).orElseThrow();
        UUID id = UUID.fromString(one.substring(one.indexOf('\'') + 1, one.length() - 1));
        return rows.samples()
                .making(where, holds, entity, id, Set.copyOf(unique.columns()))
                .map(values -> {
                    List<Sql> updates = new ArrayList<>(undeleted());
                    for (Map.Entry<FieldFacts, @Nullable Object> value : values.entrySet()) {
                        updates.add(set(value.getKey(), value.getValue(), one));
                        updates.add(set(value.getKey(), value.getValue(), other));
                    }
                    return updates;
                });
    }

    private Sql set(FieldFacts field, @Nullable Object value, String row) {
        return CheckBreaches.update(table, field, CheckBreaches.ofRow(field, value), row);
    }

    /** Gives the one row a value in each of the columns where it has none. */
    private List<Sql> filled(UniqueKey unique) {
        List<Sql> updates = new ArrayList<>();
        for (SqlName column : unique.columns()) {
            rows.entity(table).stream()
                    .flatMap(entity -> entity.fields().stream())
                    .filter(field ->
                            field.stored() && field.nullable() && field.column().equals(column))
                    .forEach(field -> updates.add(filled(field)));
        }
        return updates;
    }

    private Sql filled(FieldFacts field) {
        String column = field.column().sql();
        String empty = one + " AND " + column + " IS NULL";
        if (field instanceof RelationFacts relation) {
            SqlName target =
                    rows.facts().entity(relation.relation().target()).table().name();
            return Sql.of(update(column + " = (SELECT id FROM " + target.sql() + " ORDER BY id LIMIT 1)", empty));
        }
        AttributeFacts attribute = (AttributeFacts) field;
        return set(attribute, rows.samples().plain(attribute), empty);
    }

    private void foreign(ForeignKey key) throws SQLException {
        String name = key.name().text();
        String column = key.column().sql();
        trials.refused(
                title(name) + ": a row that refers to none",
                Set.of(SqlStates.FOREIGN_KEY),
                name,
                List.of(Sql.of(update(column + " = " + NOBODY, one))));
        String target = key.target().sql();
        String parent = key.target().equals(table.name())
                ? "CAST(" + other.replaceFirst(".*('.*')", "$1") + " AS uuid)"
                : "COALESCE(" + column + ", (SELECT id FROM " + target + " ORDER BY id LIMIT 1))";
        Sql refer = Sql.of(update(column + " = " + parent, one));
        String remembered = "CREATE TEMPORARY TABLE parent_of_trial ON COMMIT DROP AS SELECT " + column + " AS id FROM "
                + table.name().sql() + " WHERE " + one;
        List<Sql> statements = List.of(
                refer,
                Sql.of(remembered),
                Sql.of("DELETE FROM " + target + " WHERE id = (SELECT id FROM parent_of_trial)"));
        deleted(key, title(name) + ": the row it refers to is deleted", statements);
    }

    private void deleted(ForeignKey key, String what, List<Sql> statements) throws SQLException {
        String name = key.name().text();
        String left = "SELECT count(*) FROM " + table.name().sql() + " WHERE " + one;
        switch (key.onDelete()) {
            case CASCADE -> trials.told(what + " with the row itself", name, statements, left, "0");
            case SET_NULL -> trials.told(
                    what + ", it refers to none",
                    name,
                    statements,
                    left + " AND " + key.column().sql() + " IS NULL",
                    "1");
            default -> trials.refused(what + ", which", SqlStates.RESTRICTED, name, statements);
        }
    }
}
