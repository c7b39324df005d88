package io.devmatrix.core.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Statements about databases as a whole, each on a connection of its own.
 *
 * @param jdbcUrl of the database to connect to meanwhile
 */
record Administration(String jdbcUrl, String user, String password) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    void create(String database) {
        execute("CREATE DATABASE " + checked(database));
    }

    void create(String database, String template) {
        execute("CREATE DATABASE " + checked(database) + " TEMPLATE " + checked(template));
    }

    void drop(String database) {
        execute("DROP DATABASE IF EXISTS " + checked(database) + " WITH (FORCE)");
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "`" + sql + "` failed on `" + jdbcUrl + "` as `" + user + "`: " + e.getMessage(), e);
        }
    }

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("`" + name + "` is no database name: use a-z, 0-9 and `_`");
        }
        return '"' + name + '"';
    }
}
