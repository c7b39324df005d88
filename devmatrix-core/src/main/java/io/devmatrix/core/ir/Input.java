package io.devmatrix.core.ir;

import java.util.Optional;

/**
 * One field of a request.
 *
 * @param node model node
 * @param name camelCase
 * @param type its type; empty when it refers to an entity
 * @param entity entity it refers to by id; empty when it is a value
 * @param nullable whether it may be left out or null
 * @param defaultValue taken when it is left out
 * @param limits bounds
 */
public record Input(
        String node,
        String name,
        Optional<Type> type,
        String entity,
        boolean nullable,
        Optional<DefaultValue> defaultValue,
        Limits limits) {}
