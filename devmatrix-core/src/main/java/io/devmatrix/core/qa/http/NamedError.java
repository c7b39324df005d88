package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the problem document of an error that the model names says of it, for programs and for people. */
final class NamedError {
    private static final String TYPE = "urn:problem:";

    private NamedError() {}

    /** What the document says otherwise. */
    static Optional<String> objection(BusinessError error, JsonNode problem) {
        return otherwise("title", ErrorTitle.constant(error), problem)
                .or(() -> otherwise("type", TYPE + error.name(), problem));
    }

    /** Whether the document tells of an error that the model names. */
    static boolean isTold(JsonNode problem) {
        return problem.path("type").asString("").startsWith(TYPE);
    }

    private static Optional<String> otherwise(String field, String expected, JsonNode problem) {
        String seen = problem.path(field).asString("");
        return seen.equals(expected)
                ? Optional.empty()
                : Optional.of("the " + field + " is `" + seen + "` instead of `" + expected + "`");
    }
}
