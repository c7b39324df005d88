package io.devmatrix.core.database;

import io.devmatrix.core.database.Catalogue.Check;
import io.devmatrix.core.database.Catalogue.Column;
import io.devmatrix.core.database.Catalogue.ForeignKey;
import io.devmatrix.core.database.Catalogue.Index;
import io.devmatrix.core.database.Catalogue.OnDelete;
import io.devmatrix.core.database.Catalogue.Origin;
import io.devmatrix.core.database.Catalogue.PrimaryKey;
import io.devmatrix.core.database.Catalogue.Sequence;
import io.devmatrix.core.database.Catalogue.Table;
import io.devmatrix.core.database.Catalogue.Unique;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a {@link Catalogue}: one query for each kind of thing, however many tables there are. */
public final class CatalogueReader {
    private final Connection connection;
    private final String schema;
    private final Set<String> ignored;

    private CatalogueReader(Connection connection, String schema, Set<String> ignored) {
        this.connection = connection;
        this.schema = schema;
        this.ignored = Set.copyOf(ignored);
    }

    /** Reads the schema without the tables to ignore, for example {@code flyway_schema_history}. */
    public static Catalogue read(Connection connection, String schema, Set<String> ignored) throws SQLException {
        return new CatalogueReader(connection, schema, ignored).read();
    }

    private Catalogue read() throws SQLException {
        Map<String, List<Column>> columns = grouped(CatalogueQuery.COLUMNS, CatalogueReader::column);
        Map<String, List<PrimaryKey>> primaryKeys = grouped(CatalogueQuery.PRIMARY_KEYS, CatalogueReader::primaryKey);
        Map<String, List<ForeignKey>> foreignKeys = grouped(CatalogueQuery.FOREIGN_KEYS, CatalogueReader::foreignKey);
        Map<String, List<Check>> checks = grouped(CatalogueQuery.CHECKS, CatalogueReader::check);
        Map<String, List<Unique>> uniques = grouped(CatalogueQuery.UNIQUES, CatalogueReader::unique);
        Map<String, List<Index>> indexes = grouped(CatalogueQuery.INDEXES, CatalogueReader::index);
        List<Table> tables = new ArrayList<>();
        for (String name :
                grouped(CatalogueQuery.TABLES, row -> row.getString(1)).keySet()) {
            tables.add(new Table(
                    name,
                    columns.getOrDefault(name, List.of()),
                    primaryKeys.getOrDefault(name, List.of()).stream().findFirst(),
                    foreignKeys.getOrDefault(name, List.of()),
                    uniques.getOrDefault(name, List.of()),
                    checks.getOrDefault(name, List.of()),
                    indexes.getOrDefault(name, List.of())));
        }
        return new Catalogue(tables, sequences());
    }

    private List<Sequence> sequences() throws SQLException {
        return grouped(CatalogueQuery.SEQUENCES, CatalogueReader::sequence).values().stream()
                .flatMap(List::stream)
                .filter(sequence ->
                        ignored.stream().noneMatch(table -> sequence.owner().startsWith(table + ".")))
                .toList();
    }

    /** Makes a value of a row; its first column is the table. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> grouped(String query, RowReader<T> reader) throws SQLException {
        Map<String, List<T>> byTable = new TreeMap<>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String table = rows.getString(1);
                    if (!ignored.contains(table)) {
                        byTable.computeIfAbsent(table, name -> new ArrayList<>())
                                .add(reader.read(rows));
                    }
                }
            }
        }
        return byTable;
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                Origin.valueOf(row.getString(5)),
                row.getString(6));
    }

    private static PrimaryKey primaryKey(ResultSet row) throws SQLException {
        return new PrimaryKey(row.getString(2), names(row, 3));
    }

    private static ForeignKey foreignKey(ResultSet row) throws SQLException {
        return new ForeignKey(
                row.getString(2), names(row, 3), row.getString(4), names(row, 5), OnDelete.valueOf(row.getString(6)));
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(row.getString(2), row.getString(3));
    }

    private static Unique unique(ResultSet row) throws SQLException {
        return new Unique(row.getString(2), names(row, 3), row.getString(4), row.getBoolean(5));
    }

    private static Index index(ResultSet row) throws SQLException {
        return new Index(row.getString(2), names(row, 3), row.getBoolean(4), row.getString(5), row.getString(6));
    }

    private static Sequence sequence(ResultSet row) throws SQLException {
        return new Sequence(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5));
    }

    private static List<String> names(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
