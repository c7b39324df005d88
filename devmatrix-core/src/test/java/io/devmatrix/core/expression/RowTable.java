package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of books in a table of a PostgreSQL, where it computes emitted expressions. */
final class RowTable {
    private static final String OVERFLOW = "22003";

    private static final Map<String, String> COLUMNS = columns();

    private final Connection connection;
    private final int rows;

    RowTable(Connection connection, List<Map<String, Object>> rows) throws SQLException {
        this.connection = connection;
        this.rows = rows.size();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE book (n int, "
                    + COLUMNS.entrySet().stream()
                            .map(column -> snake(column.getKey()) + " " + column.getValue())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        String places = ", ?".repeat(COLUMNS.size());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO book VALUES (?" + places + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setInt(1, i);
                int place = 2;
                for (String name : COLUMNS.keySet()) {
                    Object value = rows.get(i).get(name);
                    insert.setObject(place++, value instanceof Instant time ? Timestamp.from(time) : value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        List.of("title", "subtitle", "status", "priority").forEach(name -> columns.put(name, "text"));
        List.of("price", "oldPrice").forEach(name -> columns.put(name, "numeric(12,2)"));
        List.of("stock", "sold").forEach(name -> columns.put(name, "integer"));
        columns.put("views", "bigint");
        List.of("rare", "active", "signed").forEach(name -> columns.put(name, "boolean"));
        List.of("dueDate", "createdAt", "updatedAt").forEach(name -> columns.put(name, "timestamptz"));
        columns.put("printedOn", "date");
        return columns;
    }

    /** The SQL of the expression; empty when it has no form in SQL. */
    static Optional<String> sql(CheckedExpression expression) {
        return new SqlEmitter(
                        SqlUse.CHECK,
                        name -> COLUMNS.containsKey(name) ? Optional.of('"' + snake(name) + '"') : Optional.empty())
                .emit(expression)
                .text();
    }

    /** Values of the expression for all rows, an {@link ArithmeticException} where it overflows. */
    List<Object> values(String sql) throws SQLException {
        try {
            return select(sql, "");
        } catch (SQLException e) {
            requireOverflow(sql, e);
            return oneByOne(sql);
        }
    }

    private List<Object> oneByOne(String sql) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            try {
                values.addAll(select(sql, " WHERE n = " + i));
            } catch (SQLException e) {
                requireOverflow(sql, e);
                values.add(new ArithmeticException());
            }
        }
        return values;
    }

    private static void requireOverflow(String sql, SQLException e) throws SQLException {
        if (!OVERFLOW.equals(e.getSQLState())) {
            throw new SQLException(sql + ": " + e.getMessage(), e);
        }
    }

    private List<Object> select(String sql, String where) throws SQLException {
        List<Object> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + sql + " FROM book" + where + " ORDER BY n")) {
            while (result.next()) {
                Object value = result.getObject(1);
                values.add(value instanceof Integer number ? Long.valueOf(number) : exact(value));
            }
        }
        return values;
    }

    private static Object exact(Object value) {
        return value instanceof BigDecimal number && number.signum() == 0 ? BigDecimal.ZERO : value;
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
