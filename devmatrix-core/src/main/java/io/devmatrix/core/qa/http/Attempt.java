package io.devmatrix.core.qa.http;

import io.devmatrix.core.database.SqlBreach;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries statements within a transaction and takes them back, whatever came of them. */
final class Attempt {
    private static final int MOST_IN_THE_WAY = 6;
    private static final String OF_A_CONSTRAINT = "23";

    private final Connection connection;

    Attempt(Connection connection) {
        this.connection = connection;
    }

    /**
     * What the database has against the statements; empty when it takes them. Where another constraint than the one wanted is in
     * the way, it is put out of the way for this attempt.
     *
     * @param wanted name of the constraint or column that is tried
     */
    Optional<SqlBreach> breach(String wanted, List<Sql> statements) throws SQLException {
        List<Sql> all = new ArrayList<>(statements);
        for (int i = 0; ; i++) {
            Optional<SqlBreach> breach = tried(all);
            Optional<Sql> removal = breach.filter(seen -> isOther(seen, wanted)).map(Attempt::removal);
            if (removal.isEmpty() || i == MOST_IN_THE_WAY) {
                return breach;
            }
            all.add(i, removal.get());
        }
    }

    private static boolean isOther(SqlBreach seen, String wanted) {
        return seen.state().startsWith(OF_A_CONSTRAINT)
                && !seen.name().isEmpty()
                && !seen.name().equals(wanted);
    }

    private static Sql removal(SqlBreach seen) {
        String table = "ALTER TABLE " + quoted(seen.table());
        String name = seen.name();
        return switch (seen.state()) {
            case SqlStates.NOT_NULL -> Sql.of(table + " ALTER COLUMN " + quoted(name) + " DROP NOT NULL");
            case SqlStates.UNIQUE -> Sql.of("DO $$ BEGIN " + table + " DROP CONSTRAINT IF EXISTS " + quoted(name)
                    + " CASCADE; DROP INDEX IF EXISTS " + quoted(name) + "; END $$");
            default -> Sql.of(table + " DROP CONSTRAINT " + quoted(name));
        };
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private Optional<SqlBreach> tried(List<Sql> statements) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            for (Sql statement : statements) {
                statement.run(connection);
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(SqlBreach.of(e));
        } finally {
            connection.rollback(start);
        }
    }

    /** The one text that a query gives after the statements; empty when it gives none, or when they are refused. */
    Optional<String> afterwards(String wanted, List<Sql> statements, String query) throws SQLException {
        List<Sql> all = new ArrayList<>(statements);
        for (int i = 0; i < MOST_IN_THE_WAY; i++) {
            Savepoint start = connection.setSavepoint();
            try (Statement question = connection.createStatement()) {
                for (Sql statement : all) {
                    statement.run(connection);
                }
                try (ResultSet answer = question.executeQuery(query)) {
                    return answer.next() ? Optional.ofNullable(answer.getString(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                SqlBreach breach = SqlBreach.of(e);
                if (!isOther(breach, wanted)) {
                    return Optional.of("refused: " + breach);
                }
                all.add(i, removal(breach));
            } finally {
                connection.rollback(start);
            }
        }
        return Optional.empty();
    }
}
