package io.devmatrix.core.ir;

import java.util.Optional;

/**
 * A value of an entity.
 *
 * @param node model node, for example {@code entities.Book.fields.title}
 * @param name camelCase
 * @param description free text; empty when the model has none
 * @param type its type
 * @param nullable whether it may be null
 * @param defaultValue taken when a create request leaves it out
 * @param access who sets and sees it
 * @param limits bounds
 * @param derivation how the service makes it
 * @param wireName name in JSON when it is not the one the application's naming gives
 * @param column name in the database when it is not the one the rule gives
 * @param machine name of the state machine that governs it; empty when none does
 * @param renamedFrom former name; empty when it never had another
 * @param backfill value for rows that are there when it comes or becomes required
 */
public record Attribute(
        String node,
        String name,
        String description,
        Type type,
        boolean nullable,
        Optional<DefaultValue> defaultValue,
        Access access,
        Limits limits,
        Derivation derivation,
        Optional<String> wireName,
        Optional<String> column,
        String machine,
        String renamedFrom,
        Optional<Expression> backfill) {}
