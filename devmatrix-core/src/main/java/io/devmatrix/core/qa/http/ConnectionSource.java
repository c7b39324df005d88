package io.devmatrix.core.qa.http;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database that the judged service uses. */
@FunctionalInterface
public interface ConnectionSource {
    /** A connection of the caller's own, in auto-commit mode; one that the caller keeps ends with the database. */
    Connection open() throws SQLException;
}
