package io.devmatrix.core.qa.http;

import io.devmatrix.core.database.SqlBreach;
import io.devmatrix.core.migrate.Column;
import io.devmatrix.core.migrate.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The constraints of one table, each with a row that breaks it. */
final class TableTrials {
    private static final String REMEDY = "Let the migrations make what the model says";

    private final Attempt attempt;
    private final TableRows rows;
    private final BrokenRules rules;
    private final Notebook notes;

    TableTrials(Connection connection, TableRows rows, BrokenRules rules, Notebook notes) {
        this.attempt = new Attempt(connection);
        this.rows = rows;
        this.rules = rules;
        this.notes = notes;
    }

    void run(Table table) {
        try {
            List<String> found = rows.of(table);
            if (found.size() < 2) {
                notes.missing("table `" + table.name() + "` has rows to try", "the judge found none to insert", "");
                return;
            }
            for (Column column : table.columns()) {
                column(table, column, found.get(0));
            }
            new KeyTrials(this, rows, table, found).run();
            new CheckBreaches(this, rows, rules, table).run(found.get(0));
        } catch (SQLException e) {
            notes.missing(
                    "table `" + table.name() + "` can be tried", SqlBreach.of(e).toString(), REMEDY);
        }
    }

    private void column(Table table, Column column, String row) throws SQLException {
        String place = "`" + table.name() + "." + column.name() + "`";
        if (!column.nullable()) {
            refused(place + " null", Set.of(SqlStates.NOT_NULL), column.name().text(), set(table, column, "NULL", row));
        }
        List<Integer> size = column.type().arguments();
        switch (column.type().name()) {
            case "varchar" -> {
                int most = size.get(0) + 1;
                List<Sql> update = set(table, column, "repeat('x', " + most + ")", row);
                refused(place + " of " + most + " characters", Set.of(SqlStates.TOO_LONG), "", update);
            }
            case "numeric" -> {
                if (!size.isEmpty()) {
                    String number = "1" + "0".repeat(size.get(0) - size.get(size.size() - 1));
                    tooGreat(place, number, set(table, column, number, row));
                }
            }
            case "integer" -> tooGreat(place, "2147483648", set(table, column, "2147483648", row));
            case "bigint" -> tooGreat(place, "9223372036854775808", set(table, column, "9223372036854775808", row));
            default -> {}
        }
    }

    private void tooGreat(String place, String number, List<Sql> update) throws SQLException {
        refused(place + " " + number, Set.of(SqlStates.OUT_OF_RANGE), "", update);
    }

    private static List<Sql> set(Table table, Column column, String value, String row) {
        return List.of(Sql.of(
                "UPDATE " + table.name().sql() + " SET " + column.name().sql() + " = " + value + " WHERE " + row));
    }

    /** Expects that the database refuses with one of the states, and names the constraint or column, unless that is empty. */
    void refused(String what, Set<String> states, String name, List<Sql> statements) throws SQLException {
        Optional<SqlBreach> breach = attempt.breach(name, statements);
        boolean right = breach.filter(seen -> states.contains(seen.state()))
                .filter(seen -> name.isEmpty() || seen.name().equals(name))
                .isPresent();
        String seen = breach.map(SqlBreach::toString).orElse("the row was taken");
        notes.told(what + " is refused", right, right ? "" : seen, REMEDY);
    }

    /** Whether the database refuses just so; nothing is noted. */
    boolean isRefused(String state, String name, List<Sql> statements) throws SQLException {
        return attempt.breach(name, statements)
                .filter(seen -> seen.state().equals(state) && seen.name().equals(name))
                .isPresent();
    }

    /** Expects that no constraint of that name is in the way. */
    void taken(String what, String name, List<Sql> statements) throws SQLException {
        Optional<SqlBreach> breach = attempt.breach(name, statements);
        notes.told(what, breach.isEmpty(), breach.map(SqlBreach::toString).orElse(""), REMEDY);
    }

    /** Expects that the query tells this after the statements. */
    void told(String what, String name, List<Sql> statements, String query, String expected) throws SQLException {
        String seen = attempt.afterwards(name, statements, query).orElse("nothing");
        notes.told(what, seen.equals(expected), seen.equals(expected) ? "" : seen, REMEDY);
    }

    /** Notes whether something holds. */
    void note(String what, boolean holds, String seen) {
        notes.told(what, holds, holds ? "" : seen, REMEDY);
    }
}
