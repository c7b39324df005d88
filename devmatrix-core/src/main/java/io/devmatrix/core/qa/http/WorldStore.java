package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.token.KnownPassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of worlds in the database of the service, over one connection. */
final class WorldStore implements AutoCloseable {
    private static final Set<String> CONSTRAINTS = Set.of(SqlStates.UNIQUE, SqlStates.CHECK);

    private final FactTable facts;
    private final ConnectionSource source;
    private final Connection connection;
    private final DatabaseTables tables;
    private final Bystanders bystanders;
    private final Optional<EntityFacts> principal;
    private final Optional<String> password;

    WorldStore(FactTable facts, ConnectionSource source) {
        this(facts, source, Bystanders.NONE);
    }

    /** @param bystanders rows that are not seen here */
    WorldStore(FactTable facts, ConnectionSource source, Bystanders bystanders) {
        this.facts = facts;
        this.source = source;
        this.bystanders = bystanders;
        Optional<SecurityFacts> security = SecurityFacts.of(facts);
        this.principal = security.map(SecurityFacts::principal);
        this.password = security.flatMap(SecurityFacts::password)
                .map(field -> field.name().text());
        try {
            this.connection = source.open();
            this.tables = new DatabaseTables(connection);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    static RuntimeException broken(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("08")
                ? new BrokenEnvironment("The database of the service cannot be reached: " + e.getMessage(), e)
                : new NoValue("the database refuses: " + e.getMessage(), "Mend the migrations");
    }

    /** All rows of all tables. */
    Fingerprint fingerprint() {
        try {
            return tables.fingerprint().without(bystanders.keys());
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Deletes all rows, but those of tables that the model calls external. */
    void empty() {
        try {
            tables.empty(facts.application().infrastructure().externalTables());
            bystanders.gone();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Position of the last event in the outbox. */
    long lastEvent() {
        try {
            return StoredEvent.last(connection);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Events in the outbox behind that position. */
    List<StoredEvent> events(long position) {
        try {
            return StoredEvent.behind(connection, position);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Inserts all rows of the world, those first that others refer to. */
    void insert(World world) {
        try {
            connection.setAutoCommit(false);
            new WorldInsertion(facts, connection).insert(world);
            connection.commit();
        } catch (SQLException e) {
            rollback();
            throw broken(e);
        } finally {
            autoCommit();
        }
    }

    /** Makes rows so many days older; tells whether it did, for a constraint of the database may be in the way. */
    boolean age(int days) {
        try {
            connection.setAutoCommit(false);
            new Ageing(facts, connection).by(days);
            connection.commit();
            return true;
        } catch (SQLException e) {
            rollback();
            if (CONSTRAINTS.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw broken(e);
        } finally {
            autoCommit();
        }
    }

    /** Gives a field of a row a value, unless somebody holds the row fast. */
    void set(EntityFacts entity, UUID id, AttributeFacts field, @Nullable Object value) {
        String sql = "UPDATE " + entity.table().name().sql() + " SET "
                + field.column().sql() + " = ? WHERE id = ?";
        try (Statement wait = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            wait.execute("SET lock_timeout = '1s'");
            WorldInsertion.set(statement, 1, field, value);
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Has another session change a row and not commit that; the caller closes it. */
    LateChange late(World world, Meanwhile.Change change) {
        try {
            return LateChange.make(source.open(), facts, world, change);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Has another session hold a row; the caller closes it. */
    LateChange holding(EntityFacts entity, UUID id) {
        try {
            return LateChange.hold(source.open(), entity, id);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** What sessions are in the midst of a transaction and do nothing, in words; empty when none is. */
    String openTransactions() {
        String sql = "SELECT state, query FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? "a session is `" + rows.getString(1) + "` after `" + rows.getString(2) + "`" : "";
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private void autoCommit() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** All rows of all entities. */
    World all() {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        facts.entities().forEach(entity -> {
            Map<UUID, Map<String, @Nullable Object>> all = read(entity, List.of(), true);
            all.keySet().removeAll(bystanders.keys());
            rows.put(entity.entity().name(), all);
        });
        return World.of(rows);
    }

    /** Deletes the rows that have come since; those that others hold fast stay. */
    void forget(Fingerprint before) {
        try {
            tables.forget(before, bystanders.keys());
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The rows of the entity with these keys, or all. */
    Map<UUID, Map<String, @Nullable Object>> read(EntityFacts entity, Collection<UUID> ids, boolean all) {
        try {
            Map<UUID, Map<String, @Nullable Object>> rows = new WorldReading(connection).read(entity, ids, all);
            password.filter(any -> entity.equals(principal.orElseThrow())).ifPresent(field -> hide(rows, field));
            return rows;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** No two hashes of a password are the same, so one stands for all; what is none stays as it is. */
    private static void hide(Map<UUID, Map<String, @Nullable Object>> rows, String field) {
        rows.values().stream()
                .filter(row -> row.get(field) instanceof String text && KnownPassword.isHash(text))
                .forEach(row -> row.put(field, KnownPassword.HASH));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }
}
