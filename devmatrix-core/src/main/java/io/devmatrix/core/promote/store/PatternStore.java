package io.devmatrix.core.promote.store;

import io.devmatrix.core.database.OwnSchema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fills that were judged, and what happened to rules: appended, never changed but for their order. What is appended twice is there once. Many
 * programs may write at once. What judges said of code is remembered beside it.
 */
public final class PatternStore {
    private static final String SCHEMA = "io/devmatrix/core/promote/store";

    private static final String DELETE_UNLESS_LAST =
            """
            DELETE FROM fill WHERE id = ? AND position < (SELECT MAX(position) FROM fill AS other
                WHERE other.slot_kind = fill.slot_kind AND other.shape_hash = fill.shape_hash
                    AND other.project = fill.project AND other.slot = fill.slot)
            """;

    private final Statements statements;

    private PatternStore(Statements statements) {
        this.statements = statements;
    }

    /**
     * Opens the store, and makes or renews its schema.
     *
     * @throws io.devmatrix.core.database.DatabaseUnavailable when it cannot be reached
     */
    public static PatternStore open(StoreAddress address) {
        OwnSchema.migrate(address.jdbcUrl(), address.user(), address.password(), SCHEMA);
        return new PatternStore(new Statements(new Connections(address)));
    }

    /** Appends a fill; whether it was new. One that its slot had before, and has again, is the last of the slot. */
    public boolean append(StoredFill fill, Instant now) {
        boolean added = statements.append(NewRow.of(fill), now);
        if (!added) {
            statements.renew(NewRow.of(fill), now, DELETE_UNLESS_LAST, fill.id());
        }
        return added;
    }

    /** Appends a model; whether it was new. */
    public boolean append(StoredModel model, Instant now) {
        return statements.append(NewRow.of(model), now);
    }

    /** Appends an event; whether it was new. */
    public boolean append(RuleEvent event, Instant now) {
        return statements.append(NewRow.of(event), now);
    }

    /** Fills of one shape that passed, ordered by project, slot and id. */
    public List<StoredFill> passed(String slotKind, String shapeHash) {
        return statements.query(
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
        return statements.query(
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
        return statements.query("SELECT * FROM model WHERE id = ?", Rows::model, id).stream()
                .findFirst();
    }

    /** Slot kinds with the shapes there are, each as two texts, sorted. */
    public List<List<String>> shapes() {
        return statements.query(
                "SELECT DISTINCT slot_kind, shape_hash FROM fill ORDER BY slot_kind, shape_hash",
                row -> List.of(row.getString(1), row.getString(2)));
    }

    /** Ids of the rules that something happened to, sorted. */
    public List<String> ruleIds() {
        return statements.query("SELECT DISTINCT rule_id FROM rule_event ORDER BY rule_id", row -> row.getString(1));
    }

    /** Slots with a fill that passed: project and slot with a line feed between, sorted. */
    public List<String> slots() {
        return statements.query(
                "SELECT DISTINCT project, slot FROM fill WHERE verdict = 'PASSED' ORDER BY project, slot",
                row -> row.getString(1) + '\n' + row.getString(2));
    }

    /** What happened to a rule, in the order in which it was appended. */
    public List<RuleEvent> events(String ruleId) {
        return statements.query("SELECT * FROM rule_event WHERE rule_id = ? ORDER BY position", Rows::event, ruleId);
    }

    /** What judges said, by what it was said of; see {@link #remember}. */
    public SortedMap<String, String> judged() {
        SortedMap<String, String> judged = new TreeMap<>();
        statements
                .query("SELECT id, verdict FROM judged", row -> List.of(row.getString(1), row.getString(2)))
                .forEach(row -> judged.put(row.get(0), row.get(1)));
        return judged;
    }

    /** Keeps what a judge said, in the place of what was kept before: a memory, no evidence, that may be deleted any time. */
    public void remember(String id, String verdict, Instant now) {
        statements.all(all -> all.update("DELETE FROM judged WHERE id = ?", id));
        statements.append(NewRow.judged(id, verdict), now);
    }

    /** Deletes all that came from a project, the models that no other has, and what judges said of any; how many rows of the first two. */
    public int deleteProject(String project) {
        return statements.all(all -> Retention.deleteProject(all, project));
    }

    /**
     * Deletes fills that were recorded before, and models as old that no fill has; how many rows. Events stay: they are the
     * evidence of rules in use.
     */
    public int deleteBefore(Instant limit) {
        return statements.all(all -> Retention.deleteBefore(all, limit));
    }
}
