package io.devmatrix.core.llm;

import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmReply.Truncated;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Chat completions. */
final class OpenAiProtocol implements Protocol {
    static final String ID = "openai";

    @Override
    public String home() {
        return "https://api.openai.com/v1";
    }

    @Override
    public Map<String, List<String>> options() {
        return Map.of(
                AnswerSchema.OPTION,
                AnswerSchema.FORMS,
                KeyHeader.OPTION,
                List.of(KeyHeader.BEARER, "api-key"),
                ChatBody.LIMIT,
                ChatBody.LIMITS,
                "api-version",
                List.of());
    }

    @Override
    public String path(ProviderSettings settings) {
        String version = settings.option("api-version", "");
        return "/chat/completions"
                + (version.isEmpty() ? "" : "?api-version=" + URLEncoder.encode(version, StandardCharsets.UTF_8));
    }

    @Override
    public SortedMap<String, String> headers(ProviderSettings settings) {
        return new TreeMap<>(KeyHeader.of(settings));
    }

    @Override
    public JsonNode body(LlmRequest request) {
        return ChatBody.of(request);
    }

    @Override
    public LlmReply read(JsonNode body, LlmRequest request, int requests) {
        JsonNode choice = body.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            throw CallFailure.protocol("The answer is no chat completion.");
        }
        Usage usage = usage(body.path("usage"), requests);
        String refusal = Json.text(message.path("refusal"));
        if (!refusal.isEmpty()) {
            return new Refused(ForeignText.shown(refusal, request.settings()), usage);
        }
        String reason = Json.text(choice.path("finish_reason"));
        return switch (reason) {
                // a tool that must be used ends with `stop`
            case "stop", "tool_calls" -> answer(
                    message, new AnswerReader(request, Json.text(body.path("model")), usage));
            case "length" -> new Truncated(reason, usage);
            case "content_filter" -> new Refused("its content filter stopped the answer.", usage);
            default -> new Malformed(
                    "The answer ended for a reason that is not known here: `"
                            + ForeignText.shown(reason, request.settings()) + "`.",
                    usage);
        };
    }

    /** Azure turns prompts down with a status of 400. */
    @Override
    public boolean isRefusal(JsonNode error) {
        return Json.text(error.path("code")).equals("content_filter");
    }

    private static LlmReply answer(JsonNode message, AnswerReader reader) {
        JsonNode arguments = message.path("tool_calls").path(0).path("function").path("arguments");
        if (arguments.isObject()) {
            // a text by the protocol, and an object from some local servers
            return reader.ofObject(arguments);
        }
        return reader.ofJson(arguments.isString() ? arguments.stringValue() : content(message.path("content")));
    }

    /** A text, or its parts with thinking between them. */
    private static String content(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .filter(part -> Json.text(part.path("type")).equals("text"))
                        .map(part -> Json.text(part.path("text")))
                        .collect(Collectors.joining())
                : Json.text(content);
    }

    private static Usage usage(JsonNode usage, int requests) {
        return new Usage(
                requests, Json.count(usage.path("prompt_tokens")), Json.count(usage.path("completion_tokens")));
    }
}
