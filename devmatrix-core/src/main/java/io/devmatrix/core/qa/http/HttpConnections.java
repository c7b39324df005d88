package io.devmatrix.core.qa.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * Connections to one service that stay open between requests. A request and its answer are the work of one thread: a client that
 * hands them from thread to thread takes ten times as long for each. May be used by several threads.
 */
final class HttpConnections {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final URI service;
    private final Deque<HttpConnection> idle = new ConcurrentLinkedDeque<>();

    HttpConnections(URI service) {
        this.service = service;
    }

    /** The answer to the request, which is sent once. */
    ClassicHttpResponse exchange(ClassicHttpRequest request) throws IOException {
        HttpConnection connection = connection();
        boolean kept = false;
        try {
            ClassicHttpResponse response = connection.exchange(request);
            kept = connection.isReusable();
            return response;
        } finally {
            if (kept) {
                idle.push(connection);
            } else {
                connection.close();
            }
        }
    }

    private HttpConnection connection() throws IOException {
        for (Optional<HttpConnection> found = known(); found.isPresent(); found = known()) {
            if (found.get().isFresh(FRESH)) {
                return found.get();
            }
            found.get().close();
        }
        return new HttpConnection(service, PATIENCE);
    }

    private Optional<HttpConnection> known() {
        return Optional.ofNullable(idle.poll());
    }
}
