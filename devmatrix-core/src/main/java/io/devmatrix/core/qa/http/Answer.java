package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param call what was asked
 * @param status HTTP status; 0 when nothing came back
 * @param headers names in small letters
 * @param text body; the reason when nothing came back
 * @param json body as JSON; missing when it is none
 * @param faults what is wrong with it whatever was asked
 */
record Answer(
        Call call, int status, Map<String, List<String>> headers, String text, JsonNode json, List<String> faults) {
    private static final int SHOWN = 300;

    Answer withFaults(List<String> found) {
        return new Answer(call, status, headers, text, json, List.copyOf(found));
    }

    /** The first header of that name. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Media type without parameters; empty when there is none. */
    String mediaType() {
        return header("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** For a reader: status, faults and the start of the body. */
    String seen() {
        String request = call.method() + " " + call.path()
                + call.body().map(body -> " " + cut(body)).orElse("");
        String faulty = faults.isEmpty() ? "" : "; " + String.join("; ", faults);
        return request + " -> " + status + faulty + (text.isEmpty() ? "" : "; " + cut(text));
    }

    private static String cut(String text) {
        return Excerpt.of(text, SHOWN);
    }
}
