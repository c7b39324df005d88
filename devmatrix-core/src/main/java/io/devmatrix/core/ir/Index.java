package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * A declared index.
 *
 * @param node model node
 * @param fields attribute and relation names, in index order
 * @param where rows it covers; all when empty
 */
public record Index(String node, List<String> fields, Optional<Expression> where) {
    public Index {
        fields = List.copyOf(fields);
    }
}
