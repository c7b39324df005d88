package io.devmatrix.core.qa.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a flow.
 *
 * @param path ids by the variables of the path
 * @param inputs values by the names of the inputs, for a reference the id; what is left out is not there
 */
public record Request(Map<String, UUID> path, Map<String, @Nullable Object> inputs) {
    public Request {
        path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
