package io.devmatrix.core.qa.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a flow.
 *
 * @param path ids by the variables of the path
 * @param inputs values by the names of the inputs, for a reference the id; what is left out is not there
 * @param reply what the port answers that the flow asks; empty when it asks none
 * @param caller key of who asks; empty where that makes no difference
 */
public record Request(
        Map<String, UUID> path, Map<String, @Nullable Object> inputs, Optional<Reply> reply, Optional<UUID> caller) {
    /** A request of anybody. */
    public Request(Map<String, UUID> path, Map<String, @Nullable Object> inputs, Optional<Reply> reply) {
        this(path, inputs, reply, Optional.empty());
    }

    /** A request for a flow that asks no port. */
    public Request(Map<String, UUID> path, Map<String, @Nullable Object> inputs) {
        this(path, inputs, Optional.empty());
    }

    public Request {
        path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
