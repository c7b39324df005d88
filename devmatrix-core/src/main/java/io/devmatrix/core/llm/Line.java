package io.devmatrix.core.llm;

import io.devmatrix.core.slot.NetworkSettings;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A line to one server, for the requests of one call. The only place of this package that opens sockets. */
final class Line {
    /** An answer of 16 000 tokens has some 64 KB. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final HttpClient client;

    private Line(HttpClient client) {
        this.client = client;
    }

    static Line open(NetworkSettings network) {
        HttpClient.Builder client = HttpClient.newBuilder()
                // local servers trip over the offer of an upgrade to 2
                .version(HttpClient.Version.HTTP_1_1)
                // the key is for this host alone
                .followRedirects(Redirect.NEVER)
                .connectTimeout(network.connectTime());
        network.proxy().map(ProxyRoute::new).ifPresent(client::proxy);
        return new Line(client.build());
    }

    /**
     * The whole answer.
     *
     * @param time until its last byte is there
     * @throws CallFailure when none came
     */
    HttpAnswer send(HttpRequest request, Duration time) {
        // a time limit of the request itself would end with the headers
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, headers -> new CappedBody(MOST_BYTES));
        try {
            HttpResponse<byte[]> response = coming.get(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
            // none of a proxy that lets nothing through, whatever the platform promises
            byte[] body = Objects.requireNonNullElse(response.body(), new byte[0]);
            return new HttpAnswer(response.statusCode(), response.headers(), body);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw NetworkFault.late(request.uri().getHost());
        } catch (InterruptedException e) {
            coming.cancel(true);
            throw Waiting.interrupted();
        } catch (ExecutionException e) {
            throw NetworkFault.of(e, request.uri().getHost());
        }
    }
}
