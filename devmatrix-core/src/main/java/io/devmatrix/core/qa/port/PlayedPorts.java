package io.devmatrix.core.qa.port;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Ports on loopback that answer as they are told, and keep what they were asked. Thread-safe. */
public final class PlayedPorts implements AutoCloseable {
    /** How long a service under judgement waits for an answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int MOST = 16;

    static {
        // read once by the JDK's server; else each body waits 40 ms until the client acknowledges its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(MOST);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new ArrayList<>();
    private Function<Asked, PlayedAnswer> rule = question -> new PlayedAnswer.HangUp();

    private PlayedPorts(HttpServer server) {
        this.server = server;
        server.setExecutor(workers);
        server.createContext("/", this::handle);
    }

    /** Opens the ports on a free port of loopback. */
    public static PlayedPorts open() {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            PlayedPorts ports = new PlayedPorts(HttpServer.create(address, 0));
            ports.server.start();
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the port of that name. */
    public URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    /** Forgets what was asked; from now on all ports answer by that rule. */
    public synchronized void answer(Function<Asked, PlayedAnswer> next) {
        asked.clear();
        rule = next;
    }

    /** What was asked since, in the order in which it came. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    private synchronized Function<Asked, PlayedAnswer> note(Asked question) {
        asked.add(question);
        return rule;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked question = read(exchange);
            PlayedAnswer answer = note(question).apply(question);
            if (answer instanceof PlayedAnswer.Text text) {
                send(exchange, text);
            } else if (answer instanceof PlayedAnswer.Silence) {
                wait(PATIENCE.multipliedBy(2));
            }
        }
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        URI uri = exchange.getRequestURI();
        String[] parts = uri.getPath().split("/", 3);
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String path = parts.length == 3 ? "/" + parts[2] : "/";
        return new Asked(parts[1], exchange.getRequestMethod(), path, query, body);
    }

    private static void send(HttpExchange exchange, PlayedAnswer.Text text) throws IOException {
        byte[] body = text.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(text.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private void wait(Duration time) {
        try {
            closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
