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
import java.util.Optional;

/**
 * Fills that were judged, and what happened to rules: appended, never changed. What is appended twice is there once. Many
 * programs may write at once.
 */
public final class PatternStore {
    private static final String SCHEMA = "io/devmatrix/core/promote/store";
    private static final String ADD_FILL =
            """
            INSERT INTO fill (id, slot_kind, shape_hash, wording, contract_hash, project, slot, origin, judge_version,
                verdict, tree, source, facts, facts_version, model, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_MODEL = "INSERT INTO model (id, files, recorded_at) VALUES (?, ?, ?)";
    private static final String ADD_EVENT =
            """
            INSERT INTO rule_event (id, rule_id, kind, project, slot, projects, detail, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UNUSED = " AND NOT EXISTS (SELECT 1 FROM fill WHERE fill.model = model.id)";
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
                fill.wording(),
                fill.contractHash(),
                fill.project(),
                fill.slot(),
                fill.origin().name(),
                fill.judgeVersion(),
                fill.verdict().name(),
                fill.tree(),
                fill.source(),
                fill.facts(),
                fill.factsVersion(),
                fill.model());
    }

    /** Appends a model; whether it was new. */
    public boolean append(StoredModel model, Instant now) {
        return append(ADD_MODEL, now, model.id(), ModelText.write(model.files()));
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

    /**
     * The fill of each slot that passed last, ordered by project and slot: those of one version of the facts alone, that of
     * the last fill of this shape.
     */
    public List<StoredFill> newest(String slotKind, String shapeHash) {
        return query(
                """
                SELECT * FROM fill WHERE position IN (
                    SELECT MAX(position) FROM fill WHERE slot_kind = ? AND shape_hash = ? AND verdict = 'PASSED'
                        AND facts_version = (SELECT facts_version FROM fill WHERE position = (
                            SELECT MAX(position) FROM fill
                            WHERE slot_kind = ? AND shape_hash = ? AND verdict = 'PASSED'))
                    GROUP BY project, slot)
                ORDER BY project, slot
                """,
                Rows::fill,
                slotKind,
                shapeHash,
                slotKind,
                shapeHash);
    }

    /** The model of that id; empty when it is not there, for example because its project was deleted. */
    public Optional<StoredModel> model(String id) {
        return query("SELECT * FROM model WHERE id = ?", Rows::model, id).stream()
                .findFirst();
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

    /** Deletes all that came from a project, and the models that no other has; how many rows. */
    public int deleteProject(String project) {
        return connections.with(connection -> {
            List<String> models = texts(connection, "SELECT DISTINCT model FROM fill WHERE project = ?", project);
            int deleted = update(connection, "DELETE FROM fill WHERE project = ?", project)
                    + update(connection, "DELETE FROM rule_event WHERE project = ?", project);
            for (String model : models) {
                deleted += update(connection, "DELETE FROM model WHERE id = ?" + UNUSED, model);
            }
            return deleted;
        });
    }

    /**
     * Deletes fills that were recorded before, and models as old that no fill has; how many rows. Events stay: they are the
     * evidence of rules in use.
     */
    public int deleteBefore(Instant limit) {
        return connections.with(connection -> update(connection, "DELETE FROM fill WHERE recorded_at < ?", at(limit))
                + update(connection, "DELETE FROM model WHERE recorded_at < ?" + UNUSED, at(limit)));
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
        return connections.with(connection -> rows(connection, sql, reader, values));
    }

    private static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        return rows(connection, sql, row -> row.getString(1), values);
    }

    private static <T> List<T> rows(Connection connection, String sql, Rows.Reader<T> reader, Object... values)
            throws SQLException {
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
