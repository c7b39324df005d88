package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A session of its own that holds a row, or has changed one value of it and not committed that yet. As the service does, it then
 * holds what the row is part of, too.
 */
final class LateChange implements AutoCloseable {
    /** Sessions that wait for this one. Who is next to lock or write a row as a whole has its place in the queue of that row. */
    private static final String WAITING =
            """
            WITH seen AS MATERIALIZED (SELECT pid, locktype, transactionid, mode, granted FROM pg_locks)
            SELECT EXISTS (SELECT 1 FROM seen place WHERE place.pid = waiting.pid AND place.granted
                AND place.locktype = 'tuple' AND place.mode IN ('ExclusiveLock', 'AccessExclusiveLock'))
            FROM seen waiting WHERE NOT waiting.granted AND waiting.locktype = 'transactionid'
                AND waiting.transactionid = pg_current_xact_id_if_assigned()::xid
            """;

    /** Who waits for the change. */
    enum Waiting {
        NOBODY,
        /** Somebody to whom the change may be as it was before: who refers to the row, or gives another one the same key. */
        BESIDE,
        /** Somebody who is about to lock or write the row, or one that it is part of. */
        FOR_ROW
    }

    private static final int PAUSE_MILLIS = 1;

    private final Connection session;

    private LateChange(Connection session) {
        this.session = session;
    }

    /**
     * Makes the change.
     *
     * @param session a new one, which it keeps
     * @param world the rows before
     * @throws SQLException when the database refuses it; the session is closed then
     */
    static LateChange make(Connection session, FactTable facts, World world, Meanwhile.Change change)
            throws SQLException {
        LateChange late = new LateChange(session);
        try {
            session.setAutoCommit(false);
            late.holdOwners(facts, world, change.entity(), change.id());
            late.update(change);
            return late;
        } catch (SQLException e) {
            late.close();
            throw e;
        }
    }

    /**
     * Holds a row and changes nothing.
     *
     * @param session a new one, which it keeps
     * @throws SQLException when the database refuses it; the session is closed then
     */
    static LateChange hold(Connection session, EntityFacts entity, UUID id) throws SQLException {
        LateChange late = new LateChange(session);
        try {
            session.setAutoCommit(false);
            late.hold(entity, id);
            return late;
        } catch (SQLException e) {
            late.close();
            throw e;
        }
    }

    private void holdOwners(FactTable facts, World world, EntityFacts entity, UUID id) throws SQLException {
        Optional<RelationFacts> nesting =
                entity.relations().filter(RelationFacts::nesting).findFirst();
        if (nesting.isPresent()) {
            Map<String, @Nullable Object> row =
                    world.row(entity.entity().name(), id).orElseThrow();
            EntityFacts parent = facts.entity(nesting.get().relation().target());
            UUID owner = (UUID) row.get(nesting.get().name().text());
            holdOwners(facts, world, parent, owner);
            hold(parent, owner);
        }
    }

    private void hold(EntityFacts entity, UUID id) throws SQLException {
        String sql = "SELECT 1 FROM " + entity.table().name().sql() + " WHERE id = ? FOR NO KEY UPDATE";
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeQuery().close();
        }
    }

    private void update(Meanwhile.Change change) throws SQLException {
        String sql = "UPDATE " + change.entity().table().name().sql() + " SET "
                + change.field().column().sql() + " = ?" + counted(change.entity()) + " WHERE id = ?";
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            WorldInsertion.set(statement, 1, change.field(), change.value());
            statement.setObject(2, change.id());
            statement.executeUpdate();
        }
    }

    /** Writers count themselves where rows have a counter of writers. */
    private static String counted(EntityFacts entity) {
        return entity.attributes()
                .filter(field -> !field.declared() && field.name().text().equals("version"))
                .map(field ->
                        ", " + field.column().sql() + " = " + field.column().sql() + " + 1")
                .findFirst()
                .orElse("");
    }

    /** Until somebody waits for this session, the answer is there, or neither for so long. */
    Waiting await(Future<Answer> answer, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Waiting waiting = waiting();
        while (waiting == Waiting.NOBODY && !answer.isDone() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            waiting = waiting();
        }
        return waiting;
    }

    /** Who waits for this session now. */
    Waiting waiting() {
        try (PreparedStatement statement = session.prepareStatement(WAITING);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Waiting.NOBODY;
            }
            return row.getBoolean(1) ? Waiting.FOR_ROW : Waiting.BESIDE;
        } catch (SQLException e) {
            throw WorldStore.broken(e);
        }
    }

    void commit() {
        try {
            session.commit();
        } catch (SQLException e) {
            throw WorldStore.broken(e);
        }
    }

    /** Takes back what is not committed. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            throw WorldStore.broken(e);
        }
    }
}
