package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.ir.Flow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a flow shows at its end. */
final class Results {
    private final Sight sight;

    Results(Sight sight) {
        this.sight = sight;
    }

    /** A row, value, list or map by name; null for nothing. */
    @Nullable
    Object of(Flow flow, Map<String, @Nullable Object> names) {
        if (flow.structure().isEmpty()) {
            return of(flow.node(), names);
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        flow.structure().forEach(part -> parts.put(part.target(), sight.value(part.value(), names)));
        return parts;
    }

    /** What the flow, or the step that ends it, says. */
    @Nullable
    Object of(String node, Map<String, @Nullable Object> names) {
        CheckedExpression value = sight.meaning().expressions().answer(node).orElse(null);
        Map<String, @Nullable Object> all = new LinkedHashMap<>(names);
        all.put("now", sight.now());
        return value == null ? null : Evaluator.evaluate(value, Map.of(), all);
    }
}
