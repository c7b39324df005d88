package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A snapshot as JSON: one line for each column, constraint and index, so that a change shows as one line and branches merge. */
final class SnapshotWriter {
    /** Version of the format. */
    static final int FORMAT = 2;

    private SnapshotWriter() {}

    static String write(SchemaVersion version) {
        String separator = ",\n  ";
        return "{\n  "
                + String.join(
                        separator,
                        new JsonMembers()
                                .raw("devmatrixSchema", String.valueOf(FORMAT))
                                .raw("version", String.valueOf(version.number()))
                                .text("parent", version.parent())
                                .text("migration", version.migration())
                                .raw("sequences", lines(version.schema().sequences(), SnapshotWriter::sequence, 4))
                                .raw("tables", lines(version.schema().tables(), SnapshotWriter::table, 4))
                                .all())
                + "\n}\n";
    }

    private static <T> String lines(List<T> all, Function<T, String> line, int indent) {
        String margin = "\n" + " ".repeat(indent);
        return all.isEmpty()
                ? "[]"
                : all.stream()
                        .map(line)
                        .collect(Collectors.joining("," + margin, "[" + margin, margin.substring(0, indent - 1) + "]"));
    }

    private static String table(Table table) {
        String separator = ",\n      ";
        return "{\n      "
                + String.join(
                        separator,
                        new JsonMembers()
                                .text("name", table.name().text())
                                .textIfAny("comment", table.comment())
                                .raw("columns", lines(table.columns(), SnapshotWriter::column, 8))
                                .raw("primaryKey", primaryKey(table.primaryKey()))
                                .raw("foreignKeys", lines(table.foreignKeys(), SnapshotWriter::foreignKey, 8))
                                .raw("uniques", lines(table.uniques(), SnapshotWriter::unique, 8))
                                .raw("indexes", lines(table.indexes(), SnapshotWriter::index, 8))
                                .raw("checks", lines(table.checks(), SnapshotWriter::check, 8))
                                .all())
                + "\n    }";
    }

    private static String sequence(Sequence sequence) {
        return new JsonMembers()
                .text("name", sequence.name().text())
                .text("type", sequence.type().toString())
                .text("table", sequence.table().text())
                .text("column", sequence.column().text())
                .object();
    }

    private static String column(Column column) {
        return new JsonMembers()
                .text("name", column.name().text())
                .text("type", column.type().toString())
                .raw("nullable", String.valueOf(column.nullable()))
                .rawIfAny("default", defaultValue(column.defaultValue()))
                .rawIfAny("computed", rule(column.rule()))
                .textIfAny("comment", column.comment())
                .object();
    }

    private static String rule(ComputedRule rule) {
        if (rule instanceof ComputedRule.Sql sql) {
            return new JsonMembers().text("sql", sql.text()).object();
        }
        return rule instanceof ComputedRule.ByService service
                ? new JsonMembers().text("service", service.text()).object()
                : "";
    }

    private static String defaultValue(ColumnDefault value) {
        if (value instanceof ColumnDefault.Literal literal) {
            return new JsonMembers().text("literal", literal.text()).object();
        }
        if (value instanceof ColumnDefault.NextValue next) {
            return new JsonMembers().text("sequence", next.sequence().text()).object();
        }
        if (value instanceof ColumnDefault.None) {
            return "";
        }
        String function = value instanceof ColumnDefault.Now ? "now" : "uuid";
        return new JsonMembers().text("function", function).object();
    }

    private static String primaryKey(PrimaryKey key) {
        return new JsonMembers()
                .text("name", key.name().text())
                .names("columns", key.columns())
                .object();
    }

    private static String foreignKey(ForeignKey key) {
        return new JsonMembers()
                .text("name", key.name().text())
                .text("column", key.column().text())
                .text("target", key.target().text())
                .text("targetColumn", key.targetColumn().text())
                .text("onDelete", key.onDelete().name().toLowerCase(Locale.ROOT))
                .object();
    }

    private static String unique(UniqueKey unique) {
        return keyed(unique.name(), unique.columns(), unique.predicate());
    }

    private static String index(TableIndex index) {
        return keyed(index.name(), index.columns(), index.predicate());
    }

    private static String keyed(SqlName name, List<SqlName> columns, String predicate) {
        return new JsonMembers()
                .text("name", name.text())
                .names("columns", columns)
                .textIfAny("predicate", predicate)
                .object();
    }

    private static String check(TableCheck check) {
        return new JsonMembers()
                .text("name", check.name().text())
                .text("condition", check.condition())
                .object();
    }
}
