package io.devmatrix.core.qa.http;

import tools.jackson.databind.JsonNode;

/**
 * A value that the service must refuse.
 *
 * @param what in the name of an observation, for example {@code a number}
 * @param value as a request carries it
 * @param reason why
 */
record Refusal(String what, JsonNode value, Reason reason) {
    /** Why a value is refused. */
    enum Reason {
        /** It has the right type and breaks a rule of the model. */
        RULE,
        /** It has the wrong type. */
        SHAPE,
        /** The model does not say which of both. */
        EITHER
    }
}
