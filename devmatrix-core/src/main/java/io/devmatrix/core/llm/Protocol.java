package io.devmatrix.core.llm;

import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/** What one question and its answer look like over HTTP; opens nothing. */
interface Protocol {
    /** The base URL where the settings name none. */
    String home();

    /** The options it knows, each with the values it takes; no value listed means any. */
    Map<String, List<String>> options();

    /** Path and query behind the base URL. */
    String path(ProviderSettings settings);

    /** Headers beside the content type, the key among them. */
    SortedMap<String, String> headers(ProviderSettings settings);

    JsonNode body(LlmRequest request);

    /**
     * The reply that a body of status 200 holds.
     *
     * @throws CallFailure when it is no body of this protocol
     */
    LlmReply read(JsonNode body, LlmRequest request, int requests);

    /** Whether the error of a status other than 200 is a refusal. */
    default boolean isRefusal(JsonNode error) {
        return false;
    }
}
