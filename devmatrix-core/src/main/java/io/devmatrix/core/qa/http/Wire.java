package io.devmatrix.core.qa.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.MissingNode;

/** Sends requests over connections that stay open; may be used by several threads. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI baseUri;
    private final Admittance admittance;
    private final Traffic traffic = new Traffic();

    /** @param admittance gives a request what it needs to be let in */
    Wire(URI baseUri, Admittance admittance) {
        this.baseUri = baseUri;
        this.admittance = admittance;
    }

    /** The answer to the request of somebody who may send it; one with status 0 when there is none. */
    Answer send(Call call) {
        return exchange(call, admittance.authorised(call));
    }

    /** The answer to the request just as it is; one with status 0 when there is none. */
    Answer sendBare(Call call) {
        return exchange(call, call);
    }

    /** Runs several requests of this thread with none of another one between them. */
    <T> T alone(Supplier<T> requests) {
        return traffic.alone(requests);
    }

    private Answer exchange(Call call, Call sent) {
        return traffic.beside(() -> exchanged(call, sent));
    }

    /** What was sent beside the call is of no interest to readers of the answer, but for who sent it. */
    private Answer exchanged(Call call, Call sent) {
        try {
            Call by = sent.caller().map(call::by).orElse(call);
            return answer(by, client.send(request(sent), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer(call, 0, Map.of(), "no answer: " + e, MissingNode.getInstance(), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest request(Call call) {
        BodyPublisher body = call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUri + call.path()))
                .timeout(PATIENCE)
                .method(call.method(), body);
        call.headers().forEach(request::header);
        return request.build();
    }

    private static Answer answer(Call call, HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        String text = response.body();
        return new Answer(call, response.statusCode(), headers, text, JsonTree.parse(text), List.of());
    }
}
