package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operations that serve one entity.
 *
 * @param node model node, for example {@code entities.Book.api}
 * @param entity name of the entity
 * @param path own path segment when it is not the one the rule gives
 * @param operations in model order
 */
public record Resource(String node, String entity, Optional<String> path, List<Operation> operations) {
    public Resource {
        operations = List.copyOf(operations);
    }

    /** The operations of that kind. */
    public <T extends Operation> Stream<T> operations(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }
}
