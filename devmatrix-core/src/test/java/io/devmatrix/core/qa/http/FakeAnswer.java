package io.devmatrix.core.qa.http;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the fake service answers. */
record FakeAnswer(int status, String mediaType, String body, Map<String, String> headers) {
    static FakeAnswer json(int status, JsonNode body) {
        return new FakeAnswer(status, "application/json", body.toString(), Map.of());
    }

    static FakeAnswer problem(int status, String title) {
        return problem(status, "about:blank", title, title);
    }

    static FakeAnswer problem(int status, String type, String title, String detail) {
        String body = Values.JSON
                .objectNode()
                .put("type", type)
                .put("title", title)
                .put("detail", detail)
                .put("status", status)
                .toString();
        return new FakeAnswer(status, "application/problem+json", body, Map.of());
    }

    FakeAnswer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new FakeAnswer(status, mediaType, body, more);
    }

    /** The same problem, naming the field of the request that it is about; empty for none. */
    FakeAnswer about(String field) {
        ObjectNode problem = JsonTree.parse(body).asObject();
        if (!field.isEmpty()) {
            problem.putArray("errors").addObject().put("field", field).put("message", "is refused");
        }
        return saying(problem.toString());
    }

    FakeAnswer as(String otherType) {
        return new FakeAnswer(status, otherType, body, headers);
    }

    FakeAnswer saying(String otherBody) {
        return new FakeAnswer(status, mediaType, otherBody, headers);
    }
}
