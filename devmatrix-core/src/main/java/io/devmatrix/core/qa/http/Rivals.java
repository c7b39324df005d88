package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.DefaultValue;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Two rows below the same parent, as far as clients gave them.
 *
 * @param first the one that is there
 * @param second the one that comes
 */
record Rivals(Bench bench, EntityFacts entity, JsonNode first, JsonNode second) {
    /** The answers of all uniques that they break: the database may find any of them first. */
    List<Integer> statuses() {
        return entity.table().uniques().stream()
                .filter(unique -> unique.fields().stream().allMatch(this::agree))
                .filter(unique -> covers(unique, first) && covers(unique, second))
                .map(unique -> unique.unique().error())
                .map(error -> error.map(BusinessError::status)
                        .orElse(bench.api().statuses().constraint()))
                .distinct()
                .toList();
    }

    private boolean agree(FieldFacts field) {
        JsonNode one = first.path(field.wireName());
        JsonNode other = second.path(field.wireName());
        if (one.isMissingNode() && other.isMissingNode()) {
            return field instanceof RelationFacts relation
                    ? relation.nesting()
                    : ((AttributeFacts) field).defaultValue().orElse(null) instanceof DefaultValue.Literal;
        }
        return one.equals(other) && !one.isNull();
    }

    private boolean covers(UniqueFacts unique, JsonNode row) {
        return unique.unique()
                .where()
                .map(where -> bench.conditions().hold(where, entity, row).orElse(true))
                .orElse(true);
    }
}
