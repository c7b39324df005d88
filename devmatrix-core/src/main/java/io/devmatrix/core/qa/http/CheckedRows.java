package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.CheckFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Check;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether rows satisfy the checks of their entity. */
final class CheckedRows {
    private final Conditions conditions;

    CheckedRows(Conditions conditions) {
        this.conditions = conditions;
    }

    /** What judges conditions. */
    Conditions conditions() {
        return conditions;
    }

    /** The checks that the row breaks; one that cannot be judged counts as kept. */
    List<Check> broken(EntityFacts entity, JsonNode row) {
        return entity.table().checks().stream()
                .map(CheckFacts::check)
                .filter(check -> !conditions.hold(check.that(), entity, row).orElse(true))
                .toList();
    }

    /** The value that the computed attribute of a new row without parts has; empty when it is null or the row does not tell. */
    Optional<Object> computed(EntityFacts entity, AttributeFacts attribute, JsonNode row) {
        return Conditions.told(() -> conditions.computed(entity, attribute, row).orElse(null));
    }

    /** The status that answers the breach of the check. */
    static int status(Check check, ApiFacts api) {
        return check.error().map(BusinessError::status).orElse(api.statuses().validation());
    }
}
