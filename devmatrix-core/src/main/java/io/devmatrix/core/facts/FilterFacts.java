package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Operation;
import java.util.List;

/**
 * One filter of a list.
 *
 * @param filter as the model states it
 * @param field what it looks at
 * @param parameters query parameters: the field's wire name; for a range that and {@code From}, {@code To}, both inclusive
 * @param components the same as names of the query record
 */
public record FilterFacts(Operation.Filter filter, FieldFacts field, List<String> parameters, List<String> components) {
    public FilterFacts {
        parameters = List.copyOf(parameters);
        components = List.copyOf(components);
    }
}
