package io.devmatrix.core.qa.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
            return answer(by, connections.exchange(sent.method(), request(sent)));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer(call, 0, Map.of(), "no answer: " + e, MissingNode.getInstance(), List.of());
        }
    }

    private byte[] request(Call call) {
        URI uri = URI.create(baseUri + call.path());
        StringBuilder head = new StringBuilder(call.method() + " " + target(uri) + " HTTP/1.1\r\n");
        addHeader(head, "Host", baseUri.getAuthority());
        call.headers().forEach((name, value) -> addHeader(head, name, value));
        byte[] body = call.body().orElse("").getBytes(StandardCharsets.UTF_8);
        addHeader(head, "Content-Length", String.valueOf(body.length));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        return request;
    }

    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static void addHeader(StringBuilder head, String name, String value) {
        if (value.chars().anyMatch(sign -> sign < ' ' || sign > '~')) {
            throw new IllegalArgumentException("`" + value + "` cannot be sent in the header `" + name + "`");
        }
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static Answer answer(Call call, HttpReply reply) {
        String text = new String(reply.body(), StandardCharsets.UTF_8);
        return new Answer(call, reply.status(), reply.headers(), text, JsonTree.parse(text), List.of());
    }
}
