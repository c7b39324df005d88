package io.devmatrix.core.ir;

/**
 * An entity that lives inside another and ends with it.
 *
 * @param parent name of the entity it is part of
 * @param collection name of the parent's collection
 * @param embedded whether answers that show the parent show its rows
 */
public record Nesting(String parent, String collection, boolean embedded) {
    /** A nesting that answers of the parent do not show. */
    public Nesting(String parent, String collection) {
        this(parent, collection, false);
    }

    /** Whether both are of one collection. */
    public boolean isSameCollection(Nesting other) {
        return parent.equals(other.parent) && collection.equals(other.collection);
    }
}
