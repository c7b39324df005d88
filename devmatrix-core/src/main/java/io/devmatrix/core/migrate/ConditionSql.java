package io.devmatrix.core.migrate;

import io.devmatrix.core.ir.Expression;
import java.util.Optional;

/** Conditions of the model as SQL over the columns of one table. */
interface ConditionSql {
    /** The condition on a row of the entity; empty when no SQL over that row alone means the same. */
    Optional<String> of(String entity, Expression condition);
}
