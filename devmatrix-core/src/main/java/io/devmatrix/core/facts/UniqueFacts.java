package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a unique.
 *
 * @param unique as the model states it
 * @param fields its fields, in index order; unknown names are left out
 * @param constraint its name in the database
 * @param finder method that finds the one row, for example {@code findByBookIdAndPosition}; empty for a partial unique
 * @param exists method that asks for it, for example {@code existsByEmail}; empty for a partial unique
 */
public record UniqueFacts(
        Unique unique, List<FieldFacts> fields, SqlName constraint, Optional<String> finder, Optional<String> exists) {
    public UniqueFacts {
        fields = List.copyOf(fields);
    }
}
