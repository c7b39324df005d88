package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table with all that belongs to it.
 *
 * @param name its name
 * @param comment free text; empty when it has none
 * @param columns in physical order
 * @param primaryKey its primary key
 * @param foreignKeys sorted by name
 * @param uniques sorted by name
 * @param indexes sorted by name; those of the primary key and the uniques are not listed
 * @param checks sorted by name
 */
public record Table(
        SqlName name,
        String comment,
        List<Column> columns,
        PrimaryKey primaryKey,
        List<ForeignKey> foreignKeys,
        List<UniqueKey> uniques,
        List<TableIndex> indexes,
        List<TableCheck> checks) {
    public Table {
        columns = List.copyOf(columns);
        foreignKeys = foreignKeys.stream()
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
        uniques = uniques.stream().sorted(Comparator.comparing(UniqueKey::name)).toList();
        indexes =
                indexes.stream().sorted(Comparator.comparing(TableIndex::name)).toList();
        checks = checks.stream().sorted(Comparator.comparing(TableCheck::name)).toList();
    }

    /** The column of that name. */
    public Optional<Column> column(SqlName name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Table withColumns(UnaryOperator<Column> change) {
        return new Table(
                name,
                comment,
                columns.stream().map(change).toList(),
                primaryKey,
                foreignKeys,
                uniques,
                indexes,
                checks);
    }

    /** The table without comments, its columns sorted by name. */
    Table structure() {
        List<Column> sorted = columns.stream()
                .map(column -> column.withComment(""))
                .sorted(Comparator.comparing(Column::name))
                .toList();
        return new Table(name, "", sorted, primaryKey, foreignKeys, uniques, indexes, checks);
    }
}
