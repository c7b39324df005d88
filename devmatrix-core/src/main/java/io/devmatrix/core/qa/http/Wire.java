package io.devmatrix.core.qa.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import tools.jackson.databind.node.MissingNode;

/** Sends requests over connections that stay open; may be used by several threads. */
final class Wire {
    private final URI baseUri;
    private final HttpConnections connections;
    private final Admittance admittance;
    private final Traffic traffic = new Traffic();

    /** @param admittance gives a request what it needs to be let in */
    Wire(URI baseUri, Admittance admittance) {
        this.baseUri = baseUri;
        this.connections = new HttpConnections(baseUri);
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
            return answer(by, connections.exchange(request(sent)));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer(call, 0, Map.of(), "no answer: " + e, MissingNode.getInstance(), List.of());
        }
    }

    private ClassicHttpRequest request(Call call) {
        ClassicHttpRequest request = new BasicClassicHttpRequest(call.method(), URI.create(baseUri + call.path()));
        request.addHeader(HttpHeaders.HOST, baseUri.getAuthority());
        call.headers().forEach((name, value) -> request.addHeader(name, sendable(name, value)));
        byte[] body = call.body().orElse("").getBytes(StandardCharsets.UTF_8);
        request.addHeader(HttpHeaders.CONTENT_LENGTH, body.length);
        if (body.length > 0) {
            request.setEntity(new ByteArrayEntity(body, null));
        }
        return request;
    }

    private static String sendable(String name, String value) {
        if (value.chars().anyMatch(sign -> sign < ' ' || sign > '~')) {
            throw new IllegalArgumentException("`" + value + "` cannot be sent in the header `" + name + "`");
        }
        return value;
    }

    private static Answer answer(Call call, ClassicHttpResponse response) throws IOException {
        String text = response.getEntity() == null ? "" : text(response.getEntity());
        return new Answer(call, response.getCode(), headers(response), text, JsonTree.parse(text), List.of());
    }

    private static String text(HttpEntity entity) throws IOException {
        return new String(entity.getContent().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return headers;
    }
}
