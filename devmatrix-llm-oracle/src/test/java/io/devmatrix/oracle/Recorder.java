package io.devmatrix.oracle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A server on loopback that gives everybody the same answer and keeps what it was asked. */
final class Recorder implements AutoCloseable {
    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();

    Recorder(String answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> record(exchange, answer));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The last thing asked. */
    Asked last() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void record(HttpExchange exchange, String answer) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Anthropic-Version")),
                    compared(body)));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("content-type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Clients that derive a schema from a class say of which kind it is and where its name is from; no server asks. */
    private static JsonNode compared(String body) {
        JsonNode root = JsonMapper.shared().readTree(body.replace("json-schema-from-Code", "answer"));
        root.findParents("$schema").forEach(schema -> ((ObjectNode) schema).remove("$schema"));
        return root;
    }

    /** The parts of a request that a server acts upon. */
    record Asked(String line, String key, String type, String version, JsonNode body) {}
}
