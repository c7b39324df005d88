package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one value of a row that a session of its own has made and not committed yet. As the service does, the session
 * holds what the row is part of.
 */
final class LateChange implements AutoCloseable {
    private static final String WAITING =
            """
            SELECT EXISTS (SELECT 1 FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
            """;

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
                + change.field().column().sql() + " = ? WHERE id = ?";
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            WorldInsertion.set(statement, 1, change.field(), change.value());
            statement.setObject(2, change.id());
            statement.executeUpdate();
        }
    }

    /** Whether another session waits for this one. */
    boolean isWaitedFor() {
        try (PreparedStatement statement = session.prepareStatement(WAITING);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
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
