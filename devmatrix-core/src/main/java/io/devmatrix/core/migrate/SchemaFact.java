package io.devmatrix.core.migrate;

/**
 * One thing that holds of a schema, by name: a table, the type of a column, a constraint.
 *
 * @param name for example {@code column `books.title` type}
 * @param within name of the fact without which there is none of this; empty when it stands alone
 */
public record SchemaFact(String name, String within) implements Comparable<SchemaFact> {
    /** A fact that stands alone. */
    public static SchemaFact of(String name) {
        return new SchemaFact(name, "");
    }

    @Override
    public int compareTo(SchemaFact other) {
        return name.compareTo(other.name);
    }
}
