package io.devmatrix.core.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL has against a row.
 *
 * @param state SQLSTATE
 * @param name of the constraint, else of the column; empty when it names none
 * @param table it stands on; empty when it names none
 * @param message in the server's language
 */
public record SqlBreach(String state, String name, String table, String message) {
    /** Of the exception that a statement ended with. */
    public static SqlBreach of(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        String state = String.valueOf(failure.getSQLState());
        ServerErrorMessage server = failure instanceof PSQLException told ? told.getServerErrorMessage() : null;
        if (server == null) {
            return new SqlBreach(state, "", "", message);
        }
        String column = server.getColumn() == null ? "" : server.getColumn();
        String name = server.getConstraint() == null ? column : server.getConstraint();
        return new SqlBreach(state, name, server.getTable() == null ? "" : server.getTable(), message);
    }

    @Override
    public String toString() {
        return state + " " + message;
    }
}
