package io.devmatrix.core.qa.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A statement.
 *
 * @param text with a mark for each value
 * @param values in order; null for null, a tree for a JSON document
 */
record Sql(String text, List<@Nullable Object> values) {
    static Sql of(String text) {
        return new Sql(text, List.of());
    }

    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                set(statement, i + 1, values.get(i));
            }
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof JsonNode document) {
            statement.setObject(index, document.toString(), Types.OTHER);
        } else if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setObject(index, value);
        }
    }
}
