package io.devmatrix.core.llm;

import io.devmatrix.core.slot.AnswerField;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmReply.Truncated;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Messages protocol; its versions differ in what they refuse, and nothing refused is sent. */
final class AnthropicProtocol implements Protocol {
    static final String ID = "anthropic";

    private static final String VERSION = "2026-10-21";

    @Override
    public String home() {
        return "https://api.anthropic.com";
    }

    @Override
    public Map<String, List<String>> options() {
        return Map.of(
                AnswerSchema.OPTION,
                AnswerSchema.FORMS,
                KeyHeader.OPTION,
                List.of(KeyHeader.BEARER, "x-api-key"),
                "version",
                List.of(VERSION, "2023-06-01"));
    }

    @Override
    public String path(ProviderSettings settings) {
        return "/v1/messages";
    }

    @Override
    public SortedMap<String, String> headers(ProviderSettings settings) {
        SortedMap<String, String> headers = new TreeMap<>(KeyHeader.of(settings));
        headers.put("anthropic-version", settings.option("version", VERSION));
        return headers;
    }

    @Override
    public JsonNode body(LlmRequest request) {
        ProviderSettings settings = request.settings();
        ObjectNode body = Json.object().put("model", settings.model()).put("max_tokens", settings.maxTokens());
        body.put("system", request.prompt().instructions());
        body.putArray("messages")
                .addObject()
                .put("role", "user")
                .put("content", request.prompt().text());
        if (AnswerSchema.isTool(settings)) {
            addTool(body, request.prompt().field());
        } else {
            ObjectNode format = body.putObject("output_config").putObject("format");
            format.put("type", "json_schema")
                    .set("schema", AnswerSchema.of(request.prompt().field()));
        }
        return body;
    }

    private static void addTool(ObjectNode body, AnswerField field) {
        ObjectNode tool = body.putArray("tools").addObject().put("name", AnswerSchema.NAME);
        tool.put("description", field.description()).put("strict", true);
        tool.set("input_schema", AnswerSchema.of(field));
        body.putObject("tool_choice")
                .put("type", "tool")
                .put("name", AnswerSchema.NAME)
                .put("disable_parallel_tool_use", true);
    }

    @Override
    public LlmReply read(JsonNode body, LlmRequest request, int requests) {
        if (!Json.text(body.path("type")).equals("message")) {
            throw CallFailure.protocol("The answer is no message of the Messages protocol.");
        }
        Usage usage = usage(body.path("usage"), requests);
        String reason = Json.text(body.path("stop_reason"));
        return switch (reason) {
            case "end_turn", "stop_sequence", "tool_use" -> answer(
                    body, new AnswerReader(request, Json.text(body.path("model")), usage));
            case "max_tokens", "model_context_window_exceeded" -> new Truncated(reason, usage);
            case "refusal" -> new Refused(refusal(body.path("stop_details"), request.settings()), usage);
            default -> new Malformed(
                    "The answer ended for a reason that is not known here: `"
                            + ForeignText.shown(reason, request.settings()) + "`.",
                    usage);
        };
    }

    /** Thinking may stand before the answer; it is no part of it. */
    private static LlmReply answer(JsonNode body, AnswerReader reader) {
        List<JsonNode> blocks = body.path("content").valueStream().toList();
        for (JsonNode block : blocks) {
            if (Json.text(block.path("type")).equals("tool_use")) {
                return reader.ofObject(block.path("input"));
            }
        }
        return reader.ofJson(blocks.stream()
                .filter(block -> Json.text(block.path("type")).equals("text"))
                .map(block -> Json.text(block.path("text")))
                .collect(Collectors.joining()));
    }

    private static String refusal(JsonNode details, ProviderSettings settings) {
        String words = Json.text(details.path("explanation"));
        return words.isEmpty() ? "it gives no reason." : ForeignText.shown(words, settings);
    }

    /** What is read from a cache or written to one is read all the same. */
    private static Usage usage(JsonNode usage, int requests) {
        OptionalLong input = Json.count(usage.path("input_tokens"));
        long cached = Json.count(usage.path("cache_creation_input_tokens")).orElse(0)
                + Json.count(usage.path("cache_read_input_tokens")).orElse(0);
        return new Usage(
                requests,
                input.isPresent() ? OptionalLong.of(input.getAsLong() + cached) : input,
                Json.count(usage.path("output_tokens")));
    }
}
