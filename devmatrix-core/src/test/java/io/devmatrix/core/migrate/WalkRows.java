package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All rows of a schema. */
final class WalkRows {
    private final Connection connection;

    WalkRows(Connection connection) {
        this.connection = connection;
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
