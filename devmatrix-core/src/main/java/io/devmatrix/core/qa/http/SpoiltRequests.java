package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.http.Refusal.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests whose body is not one JSON object of the right media type. */
final class SpoiltRequests {
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final String JSON = "application/json";
    private static final int HUGE = 1_000_000;
    private static final int DEEP = 5_000;

    private final Bench bench;
    private final Writing writing;
    private final Aftermath aftermath;

    SpoiltRequests(Bench bench, Writing writing) {
        this.bench = bench;
        this.writing = writing;
        this.aftermath = new Aftermath(bench, writing);
    }

    void run() {
        String good = writing.good().toString();
        bodies(good).forEach((what, body) -> refused(what, writing.call().text(body, JSON)));
        refused("no body", writing.call().header("Content-Type", JSON));
        Answer answer = bench.send(writing.call().text(good, "text/plain"));
        bench.notes().see(writing.title() + "text/plain", answer, UNSUPPORTED_MEDIA_TYPE, aftermath.of(answer));
        aftermath.settle("body");
    }

    private static Map<String, String> bodies(String good) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("body null", "null");
        bodies.put("body an array", "[]");
        bodies.put("body a text", "\"x\"");
        bodies.put("body a number", "1");
        bodies.put("body no JSON", "{'a'}");
        bodies.put("body cut off", good.substring(0, good.length() - 1));
        bodies.put("body with something behind it", good + " 1");
        bodies.put("a huge body", "{\"phantom\":\"" + "x".repeat(HUGE) + "\"}");
        bodies.put("a deep body", "{\"phantom\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        bodies.put("a name twice", "{\"phantom\":1,\"phantom\":1}");
        return bodies;
    }

    private void refused(String what, Call call) {
        Answer answer = bench.send(call);
        bench.notes().see(writing.title() + what, answer, bench.api().statuses(Reason.SHAPE), aftermath.of(answer));
    }
}
