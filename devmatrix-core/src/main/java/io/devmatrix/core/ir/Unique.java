package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * No two rows agree in these fields.
 *
 * @param node model node
 * @param fields attribute and relation names, in index order
 * @param where rows it holds for; all when empty
 * @param error answer on violation; the application's constraint status when empty
 */
public record Unique(String node, List<String> fields, Optional<Expression> where, Optional<BusinessError> error) {
    public Unique {
        fields = List.copyOf(fields);
    }
}
