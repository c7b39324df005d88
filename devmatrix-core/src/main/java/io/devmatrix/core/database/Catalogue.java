package io.devmatrix.core.database;

import java.util.List;
import java.util.Optional;

/**
 * What a database says it holds: one schema, as its own catalogue tells after all migrations. Everything is sorted by
 * name, columns and column lists keep their order; texts are PostgreSQL's own.
 */
public record Catalogue(List<Table> tables, List<Sequence> sequences) {
    public Catalogue {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** The table of that name. */
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The same without that table. */
    public Catalogue without(String name) {
        return new Catalogue(
                tables.stream().filter(table -> !table.name().equals(name)).toList(), sequences);
    }

    /**
     * One table.
     *
     * @param uniques unique constraints and unique indexes, also partial ones, without the primary key
     * @param indexes all of them, also those behind a primary key or a unique constraint
     */
    public record Table(
            String name,
            List<Column> columns,
            Optional<PrimaryKey> primaryKey,
            List<ForeignKey> foreignKeys,
            List<Unique> uniques,
            List<Check> checks,
            List<Index> indexes) {
        public Table {
            columns = List.copyOf(columns);
            foreignKeys = List.copyOf(foreignKeys);
            uniques = List.copyOf(uniques);
            checks = List.copyOf(checks);
            indexes = List.copyOf(indexes);
        }

        /** The column of that name. */
        public Optional<Column> column(String column) {
            return columns.stream().filter(each -> each.name().equals(column)).findFirst();
        }
    }

    /**
     * One column.
     *
     * @param type as {@code format_type} writes it, for example {@code numeric(12,2)}
     * @param origin what fills it when an insert does not
     * @param expression the default or generating expression, empty without one
     */
    public record Column(String name, String type, boolean nullable, Origin origin, String expression) {}

    /** What fills a column that an insert leaves out. */
    public enum Origin {
        /** Nothing: null. */
        NONE,
        /** A value fixed when the table was made, also a frozen {@code DEFAULT 'now()'}. */
        LITERAL,
        /** An expression evaluated for each row: {@code now()}, {@code gen_random_uuid()}, {@code nextval(...)}. */
        FUNCTION,
        /** {@code GENERATED ... AS IDENTITY}. */
        IDENTITY,
        /** {@code GENERATED ALWAYS AS (...)}, stored or virtual: never written by an insert. */
        GENERATED
    }

    /** The primary key. */
    public record PrimaryKey(String name, List<String> columns) {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /** A foreign key; the column lists correspond by position. */
    public record ForeignKey(
            String name, List<String> columns, String target, List<String> targetColumns, OnDelete onDelete) {
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }

    /** What happens to a row when the row it points to is deleted. */
    public enum OnDelete {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    /**
     * Rows that differ.
     *
     * @param columns names, or expressions of an expression index
     * @param predicate the rows it holds for; empty: all
     * @param constraint whether it was declared as a constraint and not as an index
     */
    public record Unique(String name, List<String> columns, String predicate, boolean constraint) {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /** A check constraint with its expression as PostgreSQL prints it. */
    public record Check(String name, String expression) {}

    /**
     * An index.
     *
     * @param columns names, or expressions; {@code DESC} follows where the order falls
     * @param predicate the rows it holds; empty: all
     * @param method {@code btree}, {@code gin}, ...
     */
    public record Index(String name, List<String> columns, boolean unique, String predicate, String method) {
        public Index {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A sequence.
     *
     * @param type {@code smallint}, {@code integer} or {@code bigint}
     * @param owner {@code table.column} of a serial or identity column, empty for one that stands alone
     */
    public record Sequence(String name, String type, long start, long increment, String owner) {}
}
