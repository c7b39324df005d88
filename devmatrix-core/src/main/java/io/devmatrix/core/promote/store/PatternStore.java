package io.devmatrix.core.promote.store;

import io.devmatrix.core.database.OwnSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills that were judged, and what happened to rules: appended, never changed. What is appended twice is there once. Many
 * programs may write at once.
 */
public final class PatternStore {
    private static final String SCHEMA = "io/devmatrix/core/promote/store";
    private static final String ADD_FILL =
            """
            INSERT INTO fill (id, slot_kind, shape_hash, contract_hash, project, slot, origin, judge_version, verdict,
                tree, source, facts, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_EVENT =
            """
            INSERT INTO rule_event (id, rule_id, kind, project, slot, projects, detail, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** SQL's state for a key that is there already. */
    private static final String DUPLICATE = "23505";

    private final Connections connections;

    private PatternStore(Connections connections) {
        this.connections = connections;
    }

    /**
     * Opens the store, and makes or renews its schema.
     *
     * @throws io.devmatrix.core.database.DatabaseUnavailable when it cannot be reached
     */
    public static PatternStore open(StoreAddress address) {
        OwnSchema.migrate(address.jdbcUrl(), address.user(), address.password(), SCHEMA);
        return new PatternStore(new Connections(address));
    }

    /** Appends a fill; whether it was new. */
    public boolean append(StoredFill fill, Instant now) {
        return append(
                ADD_FILL,
                now,
                fill.id(),
                fill.slotKind(),
                fill.shapeHash(),
                fill.contractHash(),
                fill.project(),
                fill.slot(),
                fill.origin().name(),
                fill.judgeVersion(),
                fill.verdict().name(),
                fill.tree(),
                fill.source(),
                fill.facts());
    }

    /** Appends an event; whether it was new. */
    public boolean append(RuleEvent event, Instant now) {
        return append(
                ADD_EVENT,
                now,
                event.id(),
                event.ruleId(),
                event.kind().name(),
                event.project(),
                event.slot(),
                event.projects(),
                event.detail());
    }

    /** Fills of one shape that passed, ordered by project, slot and id. */
    public List<StoredFill> passed(String slotKind, String shapeHash) {
        return query(
                """
                SELECT * FROM fill WHERE slot_kind = ? AND shape_hash = ? AND verdict = 'PASSED'
                ORDER BY project, slot, id
                """,
                Rows::fill,
                slotKind,
                shapeHash);
    }

    /** Slot kinds with the shapes there are, each as two texts, sorted. */
    public List<List<String>> shapes() {
        return query(
                "SELECT DISTINCT slot_kind, shape_hash FROM fill ORDER BY slot_kind, shape_hash",
                row -> List.of(row.getString(1), row.getString(2)));
    }

    /** What happened to a rule, in the order in which it was appended. */
    public List<RuleEvent> events(String ruleId) {
        return query("SELECT * FROM rule_event WHERE rule_id = ? ORDER BY position", Rows::event, ruleId);
    }

    /** Deletes all that came from a project; how many rows. */
    public int deleteProject(String project) {
        return connections.with(connection -> update(connection, "DELETE FROM fill WHERE project = ?", project)
                + update(connection, "DELETE FROM rule_event WHERE project = ?", project));
    }

    /** Deletes fills that were recorded before; how many. Events stay: they are the evidence of rules in use. */
    public int deleteBefore(Instant limit) {
        return connections.with(connection -> update(connection, "DELETE FROM fill WHERE recorded_at < ?", at(limit)));
    }

    private boolean append(String sql, Instant now, Object... values) {
        return connections.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                statement.setObject(values.length + 1, at(now));
                return statement.executeUpdate() == 1;
            } catch (SQLException e) {
                if (!DUPLICATE.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback();
                return false;
            }
        });
    }

    private <T> List<T> query(String sql, Rows.Reader<T> reader, Object... values) {
        return connections.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                List<T> all = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(reader.read(rows));
                    }
                }
                return List.copyOf(all);
            }
        });
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
