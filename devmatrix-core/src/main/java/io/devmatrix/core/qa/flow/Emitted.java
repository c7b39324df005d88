package io.devmatrix.core.qa.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that a flow has emitted.
 *
 * @param event its name
 * @param payload values by the names that the model gives them, in model order
 */
public record Emitted(String event, Map<String, @Nullable Object> payload) {
    public Emitted {
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }
}
