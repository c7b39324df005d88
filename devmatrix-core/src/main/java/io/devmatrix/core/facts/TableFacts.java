package io.devmatrix.core.facts;

import java.util.List;

/**
 * The table of an entity.
 *
 * @param name its name
 * @param primaryKey name of the primary key on {@code id}
 * @param uniques in model order, then those that one-to-one relations imply
 * @param indexes declared ones, in model order; those under foreign keys are {@link RelationFacts#index()}
 * @param checks those of the entity, in model order; those of a column are {@link AttributeFacts#checks()}
 */
public record TableFacts(
        SqlName name,
        SqlName primaryKey,
        List<UniqueFacts> uniques,
        List<IndexFacts> indexes,
        List<CheckFacts> checks) {
    public TableFacts {
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }
}
