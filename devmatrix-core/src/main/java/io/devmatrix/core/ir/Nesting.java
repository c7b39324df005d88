package io.devmatrix.core.ir;

/**
 * An entity that lives inside another and ends with it.
 *
 * @param parent name of the entity it is part of
 * @param collection name of the parent's collection
 */
public record Nesting(String parent, String collection) {}
