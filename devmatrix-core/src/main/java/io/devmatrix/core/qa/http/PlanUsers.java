package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.flow.Act;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who may send the requests of the test plan, in words for people. */
final class PlanUsers {
    private final Optional<SecurityFacts> security;

    PlanUsers(FactTable facts) {
        this.security = SecurityFacts.of(facts);
    }

    /** Who it is, where that makes a difference, by the name of the row. */
    String of(Act act, UnaryOperator<String> names) {
        return act.caller()
                .map(id -> "the user " + names.apply(id.toString()).replaceAll("[{}]", ""))
                .orElseGet(() -> of(act.operation()));
    }

    /** For example {@code a user with role EDITOR}; empty when anybody may. */
    String of(OperationFacts operation) {
        return security.map(known -> of(known, operation)).orElse("");
    }

    private static String of(SecurityFacts known, OperationFacts operation) {
        AccessFacts rule = known.access(operation);
        if (rule.open()) {
            return "";
        }
        if (!rule.roles().isEmpty()) {
            return "a user with role " + rule.roles().get(0);
        }
        return rule.owner().isEmpty() ? "any user" : "the user who owns it";
    }
}
