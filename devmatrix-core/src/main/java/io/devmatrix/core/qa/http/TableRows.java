package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.migrate.Column;
import io.devmatrix.core.migrate.ColumnDefault;
import io.devmatrix.core.migrate.ForeignKey;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.SampleRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Valid rows of each table, and conditions that find them one by one. */
record TableRows(Connection connection, FactTable facts, SampleRows samples) {
    private static final int ROWS = 2;

    /** With the sample values of the model. */
    static TableRows of(Connection connection, FactTable facts, Values values) {
        SampleRows samples = new SampleRows(
                new Meaning(facts),
                (attribute, n) -> StoredValues.of(attribute.type(), values.valid(attribute, n)),
                values.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.MICROS));
        return new TableRows(connection, facts, samples);
    }

    /** Inserts rows of all entities, parents first. */
    void insertEntities() throws SQLException {
        new WorldInsertion(facts, connection).insert(samples.world());
    }

    /** The entity whose rows the table has. */
    Optional<EntityFacts> entity(Table table) {
        return facts.entities().stream()
                .filter(entity -> entity.table().name().equals(table.name()))
                .findFirst();
    }

    /** Conditions on two rows of the table, which are made where it is the table of no entity; fewer when there are not so many. */
    List<String> of(Table table) throws SQLException {
        if (entity(table).isEmpty()) {
            make(table);
        }
        List<SqlName> key = table.primaryKey().columns();
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT "
                        + key.stream().map(SqlName::sql).collect(Collectors.joining(", "))
                        + " FROM " + table.name().sql() + " ORDER BY 1 LIMIT " + ROWS)) {
            while (rows.next()) {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < key.size(); i++) {
                    parts.add(key.get(i).sql() + " = '" + rows.getString(i + 1) + "'");
                }
                found.add(String.join(" AND ", parts));
            }
        }
        return found;
    }

    private void make(Table table) throws SQLException {
        boolean joins = table.foreignKeys().size() > 1;
        if (!joins) {
            for (int i = 0; i < ROWS; i++) {
                Sql.of(plain(table)).run(connection);
            }
        } else {
            Sql.of("DELETE FROM " + table.name().sql()).run(connection);
            Sql.of(joined(table)).run(connection);
        }
    }

    /** A row with a value for each column that needs one, by its type alone; what refers to a row refers to the first one. */
    private static String plain(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !column.nullable() && column.defaultValue() instanceof ColumnDefault.None)
                .toList();
        String names = columns.stream().map(column -> column.name().sql()).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        return "INSERT INTO " + table.name().sql() + " (" + names + ") VALUES (" + values + ")";
    }

    private static String value(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.column().equals(column.name()))
                .findFirst()
                .map(key -> "(SELECT id FROM " + key.target().sql() + " ORDER BY id LIMIT 1)")
                .orElseGet(() -> value(column.type().name()));
    }

    private static String value(String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "timestamptz" -> "now()";
            case "jsonb", "json" -> "'{}'";
            case "integer", "bigint", "numeric" -> "1";
            case "boolean" -> "true";
            default -> "'x'";
        };
    }

    /** Rows between one row of the first table and some of the second. */
    private static String joined(Table table) {
        List<ForeignKey> keys = table.foreignKeys();
        ForeignKey first = keys.get(0);
        ForeignKey second = keys.get(keys.size() - 1);
        return "INSERT INTO " + table.name().sql() + " (" + first.column().sql() + ", "
                + second.column().sql() + ") SELECT (SELECT id FROM "
                + first.target().sql()
                + " ORDER BY id LIMIT 1), id FROM " + second.target().sql() + " ORDER BY 2 LIMIT " + ROWS;
    }
}
