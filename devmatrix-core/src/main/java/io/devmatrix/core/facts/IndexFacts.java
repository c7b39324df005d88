package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Index;
import java.util.List;

/**
 * What is known of a declared index.
 *
 * @param index as the model states it
 * @param fields its fields, in index order; unknown names are left out
 * @param name in the database
 */
public record IndexFacts(Index index, List<FieldFacts> fields, SqlName name) {
    public IndexFacts {
        fields = List.copyOf(fields);
    }
}
