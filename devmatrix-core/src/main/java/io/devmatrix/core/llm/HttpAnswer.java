package io.devmatrix.core.llm;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a server answered, all of it. */
record HttpAnswer(int status, HttpHeaders headers, byte[] body) {
    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body as text; what is not UTF-8 becomes a replacement character. */
    String lenientText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as a JSON object.
     *
     * @throws CallFailure when it is anything else
     */
    JsonNode json() {
        String type = header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.matches("application/([a-z0-9.-]+\\+)?json\\s*(;.*)?")) {
            throw CallFailure.protocol("The answer is not JSON by its content type.");
        }
        if (!header("content-encoding").orElse("identity").equalsIgnoreCase("identity")) {
            throw CallFailure.protocol("The answer is compressed, which was not asked for.");
        }
        return Json.read(text()).orElseThrow(() -> CallFailure.protocol("The answer is not one whole JSON object."));
    }

    /** What an error says of itself; missing when it does not. */
    JsonNode error() {
        return Json.read(lenientText()).map(root -> root.path("error")).orElseGet(MissingNode::getInstance);
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CallFailure.protocol("The answer is not UTF-8.");
        }
    }
}
