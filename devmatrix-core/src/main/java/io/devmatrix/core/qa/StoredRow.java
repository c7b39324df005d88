package io.devmatrix.core.qa;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as a model's expressions read it: what columns keep, rows that belong to it, and what is computed when it is read. */
final class StoredRow extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, CheckedExpression> computed;

    /** {@code computed} are the values that no column keeps. */
    StoredRow(Map<String, CheckedExpression> computed) {
        this.computed = computed;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        return values.put(name, value);
    }

    @Override
    public @Nullable Object get(Object name) {
        CheckedExpression expression = computed.get(name);
        return expression == null ? values.get(name) : Evaluator.evaluate(expression, this, Map.of());
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return values.entrySet();
    }
}
