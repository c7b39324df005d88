package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows in every table of a schema. */
final class WalkRows {
    private final Connection connection;
    private final Random random;

    WalkRows(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
    }

    /** Some rows more, as far as the rules of the tables let them in. */
    int insert(SchemaSnapshot schema) throws SQLException {
        int made = 0;
        for (Table table : TableOrder.of(schema.tables())) {
            for (int i = 0; i < 4; i++) {
                made += insert(table);
            }
        }
        return made;
    }

    private int insert(Table table) throws SQLException {
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            values.add(value(table, column));
        }
        String sql = "INSERT INTO " + table.name().sql() + " "
                + Ddl.columns(table.columns().stream().map(Column::name).toList()) + " VALUES ("
                + String.join(", ", values) + ") ON CONFLICT DO NOTHING";
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            if (!e.getSQLState().startsWith("23")) {
                throw e;
            }
            return 0;
        }
    }

    private String value(Table table, Column column) throws SQLException {
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(each -> each.column().equals(column.name()))
                .findFirst();
        if (key.isPresent()) {
            return reference(key.get());
        }
        if (column.nullable() && random.nextInt(3) == 0) {
            return "NULL";
        }
        if (column.defaultValue() instanceof ColumnDefault.NextValue) {
            return "DEFAULT";
        }
        List<String> values = EnumValues.of(table, column.name());
        return values.isEmpty() ? any(column.type()) : "'" + values.get(random.nextInt(values.size())) + "'";
    }

    private String reference(ForeignKey key) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM "
                        + key.target().sql() + " ORDER BY md5(id::text || '" + random.nextInt(99) + "') LIMIT 1")) {
            return row.next() ? "'" + row.getString(1) + "'" : "NULL";
        }
    }

    private String any(ColumnType type) {
        int number = random.nextInt(100);
        return switch (type.name()) {
            case "varchar" -> text(type.arguments().get(0));
            case "text" -> text(12);
            case "integer", "bigint" -> String.valueOf(number);
            case "numeric" -> number + "." + random.nextInt(10);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "date" -> "DATE '2026-01-01' + " + number;
            case "timestamptz" -> random.nextBoolean()
                    ? "now()"
                    : "TIMESTAMPTZ '2026-01-01T00:00Z' + interval '" + number + " days'";
            case "uuid" -> "gen_random_uuid()";
            case "jsonb" -> "'{\"a\": " + number + "}'";
            default -> "'\\x00'";
        };
    }

    private String text(int length) {
        String text = random.nextBoolean()
                ? String.valueOf(random.nextInt(9999))
                : Integer.toString(random.nextInt(9999999), 36);
        return "'" + text.substring(0, Math.min(text.length(), length)) + "'";
    }

    /** All rows by table and key. */
    Map<SqlName, Map<String, JsonNode>> all(SchemaSnapshot schema) throws SQLException {
        JsonMapper mapper = new JsonMapper();
        Map<SqlName, Map<String, JsonNode>> all = new TreeMap<>();
        for (Table table : schema.tables()) {
            Map<String, JsonNode> rows = new TreeMap<>();
            String key = table.primaryKey().columns().stream()
                    .map(name -> name.sql() + "::text")
                    .collect(Collectors.joining(" || '/' || "));
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT " + key + ", to_jsonb(t) FROM "
                            + table.name().sql() + " AS t")) {
                while (row.next()) {
                    rows.put(row.getString(1), mapper.readTree(row.getString(2)));
                }
            }
            all.put(table.name(), rows);
        }
        return all;
    }
}
