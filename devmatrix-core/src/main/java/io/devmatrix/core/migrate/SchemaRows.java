package io.devmatrix.core.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes rows for the tables of a schema, of which no model need be known: PostgreSQL says which of those tried are valid. */
public final class SchemaRows {
    private static final int TRIALS = 60;
    private static final List<String> NOT_A_ROW = List.of("22", "23");

    private final Connection connection;
    private final Random random;
    private final ColumnValues values;
    private final ModelRows models;

    /**
     * On a connection that commits each statement.
     *
     * @param models rows of a newer schema, which are tried first
     */
    public SchemaRows(Connection connection, Random random, ModelRows models) {
        this.connection = connection;
        this.random = random;
        this.values = new ColumnValues(random);
        this.models = models;
    }

    /** Up to so many rows more in each table, fewer where no more valid ones are found. */
    public void insert(SchemaSnapshot schema, int rows) throws SQLException {
        for (Table table : TableOrder.of(schema.tables())) {
            int made = 0;
            for (int trial = 0; trial < TRIALS && made < rows; trial++) {
                made += insert(table, trial);
            }
        }
    }

    private int insert(Table table, int trial) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (Column column : table.columns()) {
            row.append(row.isEmpty() ? "" : ", ").append(value(table, column, trial));
        }
        String names = Ddl.columns(table.columns().stream().map(Column::name).toList());
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "INSERT INTO " + table.name().sql() + " " + names + " VALUES (" + row + ") ON CONFLICT DO NOTHING");
        } catch (SQLException e) {
            if (NOT_A_ROW.contains(e.getSQLState().substring(0, 2))) {
                return 0;
            }
            throw e;
        }
    }

    /** First those of a row of the model as a whole, then mixed with others, so that what fits the newest schema comes first. */
    private String value(Table table, Column column, int trial) throws SQLException {
        Optional<String> known = models.value(new ColumnName(table.name(), column.name()), trial);
        if (known.isPresent() && (trial < models.count(table.name()) || random.nextInt(3) > 0)) {
            return known.get();
        }
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(each -> each.column().equals(column.name()))
                .findFirst();
        return key.isPresent() ? reference(key.get()) : values.of(table, column);
    }

    private String reference(ForeignKey key) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT " + key.targetColumn().sql() + " FROM "
                                + key.target().sql() + " ORDER BY md5("
                                + key.targetColumn().sql() + "::text || '" + random.nextInt(99) + "') LIMIT 1")) {
            return row.next() ? "'" + row.getString(1) + "'" : "NULL";
        }
    }
}
