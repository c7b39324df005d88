package io.devmatrix.core.facts;

/**
 * A declared way back over a relation that another entity owns, or the collection of a nested entity.
 *
 * @param name under which expressions reach it
 * @param owner entity that owns the relation
 * @param relation name of the relation there
 * @param many whether it leads to many rows
 */
public record InverseFacts(Name name, String owner, String relation, boolean many) {}
