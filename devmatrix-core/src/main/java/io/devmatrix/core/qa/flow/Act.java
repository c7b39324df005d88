package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.OperationFacts;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One request for a modelled operation, in the words of the model.
 *
 * @param operation what is asked for
 * @param subject name of the flow, or of the entity whose rows it is about
 * @param path ids that fill its path from the left
 * @param values of its body by the names of fields or inputs, as rows keep them; empty for none
 * @param reply what the port answers that the flow asks; empty when it asks none
 * @param caller key of who asks; empty where that makes no difference
 */
public record Act(
        OperationFacts operation,
        String subject,
        List<UUID> path,
        Map<String, @Nullable Object> values,
        Optional<Reply> reply,
        Optional<UUID> caller) {
    /** A request of anybody. */
    public Act(
            OperationFacts operation,
            String subject,
            List<UUID> path,
            Map<String, @Nullable Object> values,
            Optional<Reply> reply) {
        this(operation, subject, path, values, reply, Optional.empty());
    }

    /** A request for what asks no port. */
    public Act(OperationFacts operation, String subject, List<UUID> path, Map<String, @Nullable Object> values) {
        this(operation, subject, path, values, Optional.empty());
    }

    public Act {
        path = List.copyOf(path);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same of that user. */
    public Act by(UUID user) {
        return new Act(operation, subject, path, values, reply, Optional.of(user));
    }

    /** Keys that it names, that of who asks among them. */
    public Set<UUID> keys() {
        Set<UUID> keys = new TreeSet<>(path);
        caller.ifPresent(keys::add);
        values.values().forEach(value -> {
            if (value instanceof UUID key) {
                keys.add(key);
            } else if (value instanceof Collection<?> several) {
                several.stream()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .forEach(keys::add);
            }
        });
        return keys;
    }

    /** The same with other keys. */
    public Act moved(UnaryOperator<UUID> keys) {
        Map<String, @Nullable Object> moved = new LinkedHashMap<>(values);
        moved.replaceAll((name, value) -> moved(value, keys));
        return new Act(operation, subject, path.stream().map(keys).toList(), moved, reply, caller.map(keys));
    }

    private static @Nullable Object moved(@Nullable Object value, UnaryOperator<UUID> keys) {
        if (value instanceof UUID key) {
            return keys.apply(key);
        }
        return value instanceof Collection<?> several
                ? several.stream().map(key -> keys.apply((UUID) key)).sorted().toList()
                : value;
    }
}
