package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EventFacts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An event in the outbox.
 *
 * @param type its name
 * @param payload what it carries
 */
record StoredEvent(String type, JsonNode payload) {
    private static final String TABLE = EventFacts.TABLE.sql();

    /** Position of the last one; 0 when there is none. */
    static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM " + TABLE)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Those behind the position, in their order. */
    static List<StoredEvent> behind(Connection connection, long position) throws SQLException {
        String sql = "SELECT type, payload FROM " + TABLE + " WHERE position > ? ORDER BY position";
        List<StoredEvent> events = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(new StoredEvent(row.getString(1), JsonTree.parse(row.getString(2))));
                }
            }
        }
        return events;
    }
}
