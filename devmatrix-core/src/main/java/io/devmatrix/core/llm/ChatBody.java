package io.devmatrix.core.llm;

import io.devmatrix.core.slot.AnswerField;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a chat completion request. */
final class ChatBody {
    /** Which field limits the answer: hosted models that think refuse the old one, some local servers the new one. */
    static final String LIMIT = "token-limit";

    static final List<String> LIMITS = List.of("max_completion_tokens", "max_tokens");

    private ChatBody() {}

    static ObjectNode of(LlmRequest request) {
        ProviderSettings settings = request.settings();
        ObjectNode body = Json.object().put("model", settings.model());
        body.put(settings.option(LIMIT, LIMITS.get(0)), settings.maxTokens());
        ArrayNode messages = body.putArray("messages");
        addMessage(messages, "system", request.prompt().instructions());
        addMessage(messages, "user", request.prompt().text());
        if (AnswerSchema.isTool(settings)) {
            addTool(body, request.prompt().field());
        } else {
            addSchema(body, request.prompt().field());
        }
        return body;
    }

    private static void addMessage(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", content);
    }

    private static void addSchema(ObjectNode body, AnswerField field) {
        ObjectNode format = body.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema")
                .put("name", AnswerSchema.NAME)
                .put("strict", true)
                .set("schema", AnswerSchema.of(field));
    }

    private static void addTool(ObjectNode body, AnswerField field) {
        ObjectNode tool = body.putArray("tools").addObject().put("type", "function");
        tool.putObject("function")
                .put("name", AnswerSchema.NAME)
                .put("description", field.description())
                .put("strict", true)
                .set("parameters", AnswerSchema.of(field));
        body.putObject("tool_choice")
                .put("type", "function")
                .putObject("function")
                .put("name", AnswerSchema.NAME);
        body.put("parallel_tool_calls", false);
    }
}
