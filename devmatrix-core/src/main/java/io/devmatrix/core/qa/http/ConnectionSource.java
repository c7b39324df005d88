package io.devmatrix.core.qa.http;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database that the judged service uses. */
@FunctionalInterface
public interface ConnectionSource {
    /** A connection of the caller's own, in auto-commit mode. */
    Connection open() throws SQLException;
}
