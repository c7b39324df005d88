package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a flow asks a port.
 *
 * @param step the step that asks
 * @param values by the names of the model
 */
public record Question(Step.Ask step, Map<String, @Nullable Object> values) {
    public Question {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
