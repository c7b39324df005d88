package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelRows;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows that the model allows, as PostgreSQL writes them. */
public final class SampleTables {
    private SampleTables() {}

    /** Rows of all tables, none where the database does not take them; nothing stays there. */
    public static ModelRows of(MigratedDatabase database, FactTable facts, ModelSchema schema, Clock clock) {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            try {
                TableRows.of(connection, facts, new Values(facts, clock)).insertEntities();
                return read(connection, schema);
            } catch (SQLException taken) {
                // what is wrong with it, the check of constraints says
                return ModelRows.NONE;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new BrokenEnvironment("The migrated database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static ModelRows read(Connection connection, ModelSchema schema) throws SQLException {
        SortedMap<String, List<Map<String, String>>> rows = new TreeMap<>();
        for (Table table : schema.schema().tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT * FROM " + table.name().sql())) {
                List<Map<String, String>> all = new ArrayList<>();
                while (row.next()) {
                    all.add(row(row));
                }
                rows.put(table.name().text(), all);
            }
        }
        return new ModelRows(schema.intent().renames(), rows);
    }

    private static Map<String, String> row(ResultSet row) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String text = row.getString(i);
            if (text != null) {
                texts.put(row.getMetaData().getColumnName(i), text);
            }
        }
        return texts;
    }
}
