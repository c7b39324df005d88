package io.devmatrix.core.llm;

import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Empty;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.Usage;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes the answer out of its wrapping, or says why there is none. Nothing is mended: what is not as asked for is no
 * answer.
 *
 * @param request what was asked
 * @param model the one that answered
 * @param usage what it took
 */
record AnswerReader(LlmRequest request, String model, Usage usage) {
    private static final String FENCE = "```";
    private static final String THINKING = "<think>";
    private static final String THOUGHT = "</think>";

    /** An answer that is one JSON object; thinking that a server left in its text may stand before it. */
    LlmReply ofJson(String text) {
        String json = afterThinking(text).strip();
        if (json.isEmpty()) {
            return new Empty(usage);
        }
        return Json.read(json)
                .map(this::ofObject)
                .orElseGet(() -> malformed(
                        json.startsWith(FENCE)
                                ? "is a code fence instead of a JSON object"
                                : "is not one whole JSON object"));
    }

    LlmReply ofObject(JsonNode object) {
        if (!List.copyOf(object.propertyNames()).equals(List.of(field()))) {
            return malformed("is not an object with the one field `" + field() + "`");
        }
        JsonNode value = object.get(field());
        return value.isString()
                ? ofText(value.stringValue())
                : malformed("has something else than a text as `" + field() + "`");
    }

    /** An answer that is the text itself. */
    LlmReply ofPlain(String text) {
        return ofText(afterThinking(text));
    }

    private LlmReply ofText(String text) {
        if (text.isBlank()) {
            return new Empty(usage);
        }
        if (repeatsKey(text + model)) {
            return malformed("repeats the key of the provider");
        }
        return text.lines().anyMatch(line -> line.strip().startsWith(FENCE))
                ? malformed("holds a code fence: it is a page about code, not the code")
                : new Answer(text, model, usage);
    }

    /** It would end up in a file of the project. */
    private boolean repeatsKey(String text) {
        return request.settings().key().secret().filter(key -> key.isIn(text)).isPresent();
    }

    private String field() {
        return request.prompt().field().name();
    }

    private static String afterThinking(String text) {
        String answer = text.stripLeading();
        int end = answer.startsWith(THINKING) ? answer.indexOf(THOUGHT) : -1;
        return end < 0 ? text : answer.substring(end + THOUGHT.length());
    }

    private Malformed malformed(String problem) {
        return new Malformed("The answer " + problem + ".", usage);
    }
}
