package io.devmatrix.core.facts;

/**
 * A declared way back over a relation that another entity owns, or the collection of a nested entity.
 *
 * @param name under which expressions reach it
 * @param owner entity that owns the relation
 * @param relation name of the relation there
 * @param many whether it leads to many rows
 * @param part what it is to answers and lifetime of this entity
 * @param wireName in JSON, where answers show it
 */
public record InverseFacts(Name name, String owner, String relation, boolean many, Part part, String wireName) {
    /** How much the rows behind it belong to this one. */
    public enum Part {
        /** Rows of their own. */
        NONE,
        /** Rows that are part of this one. */
        NESTED,
        /** Rows that are part of this one, and that its answers show. */
        EMBEDDED
    }

    /** Whether its rows are part of this one. */
    public boolean nested() {
        return part != Part.NONE;
    }

    /** Whether answers show its rows. */
    public boolean embedded() {
        return part == Part.EMBEDDED;
    }
}
