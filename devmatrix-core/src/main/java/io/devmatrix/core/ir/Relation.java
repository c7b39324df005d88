package io.devmatrix.core.ir;

import java.util.Optional;

/**
 * A reference that an entity owns: its table, or a join table of its own, holds the key.
 *
 * @param node model node, for example {@code entities.Book.fields.author}
 * @param name camelCase
 * @param description free text; empty when the model has none
 * @param kind how many on each side
 * @param target name of the entity referred to
 * @param inverse name under which expressions on the target reach back; empty when it is not declared
 * @param nullable whether it may be null; for many-to-many whether it may be empty
 * @param onDelete what happens to this side when the target is deleted
 * @param access who sets and sees it
 * @param wireName name in JSON when it is not the one the application's naming gives
 * @param column name in the database when it is not the one the rule gives
 * @param renamedFrom former name; empty when it never had another
 * @param backfill row referred to by rows that are there when it comes or becomes required
 * @param byPrincipal whether a row that a client makes refers to who makes it
 */
public record Relation(
        String node,
        String name,
        String description,
        Kind kind,
        String target,
        Optional<String> inverse,
        boolean nullable,
        OnDelete onDelete,
        Access access,
        Optional<String> wireName,
        Optional<String> column,
        String renamedFrom,
        Optional<Expression> backfill,
        boolean byPrincipal) {
    /** How many on each side, seen from the owner; one-to-many is the declared inverse of many-to-one. */
    public enum Kind {
        MANY_TO_ONE,
        ONE_TO_ONE,
        MANY_TO_MANY
    }

    /** SQL's referential actions that the format knows. */
    public enum OnDelete {
        RESTRICT,
        CASCADE,
        SET_NULL
    }
}
