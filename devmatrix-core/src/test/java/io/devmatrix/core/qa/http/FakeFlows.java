package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.qa.flow.Emitted;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Request;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Serves the flows of a model over a database, by running them in memory and writing what they change. */
final class FakeFlows implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What the service does wrong. */
    enum Slip {
        NONE,
        /** Counts characters as UTF-16 does. */
        LENGTH_IN_UNITS,
        /** Takes the last of two parameters of one name. */
        TWICE_TAKEN,
        /** Passes over parameters that it does not know. */
        UNKNOWN_TAKEN,
        /** Reads an empty parameter as none. */
        EMPTY_IS_NONE,
        /** Writes a row though it refuses. */
        REFUSAL_WRITES,
        /** Changes a row of somebody else. */
        STRANGER_WRITTEN,
        /** Answers every refusal with 400. */
        ONE_STATUS,
        /** Shows the row as it was before. */
        STALE_ANSWER,
        /** Reads, waits and writes without a lock. */
        UNLOCKED,
        /** Decides on rows as they were before it has locked them. */
        LOCKED_LATE,
        /** Has a text of its own for refusals. */
        OWN_TITLE,
        /** Has a name of its own for refusals. */
        OWN_TYPE,
        /** Emits nothing. */
        EVENT_LOST,
        /** Emits each event twice. */
        EVENT_TWICE,
        /** Emits the events in another order. */
        EVENT_ORDER,
        /** Leaves the last value of an event out. */
        EVENT_SHORT,
        /** Emits an event though it refuses. */
        REFUSAL_EMITS
    }

    private final FactTable facts;
    private final ConnectionSource source;
    private final Slip slip;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final AtomicLong numbers = new AtomicLong(1L << 40);

    FakeFlows(FactTable facts, ConnectionSource source, Slip slip) {
        this.facts = facts;
        this.source = source;
        this.slip = slip;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    ServiceUnderJudgement underJudgement() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ServiceUnderJudgement(uri, List::of, Optional.of(source));
    }

    private void handle(HttpExchange exchange) throws IOException {
        FakeAnswer answer;
        try {
            answer = answer(exchange);
        } catch (SQLException | RuntimeException e) {
            answer = FakeAnswer.problem(500, String.valueOf(e));
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private FakeAnswer answer(HttpExchange exchange) throws IOException, SQLException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (FlowFacts flow : facts.flows()) {
            Matcher path = Pattern.compile(flow.path().replaceAll("\\{\\w+}", "([^/]+)"))
                    .matcher(exchange.getRequestURI().getPath());
            String method = flow.flow().http().orElseThrow().method();
            if (path.matches() && method.equals(exchange.getRequestMethod())) {
                try {
                    String given = flow.hasQuery() ? FakeQuery.json(exchange, flow.inputs(), slip) : body;
                    return run(flow, request(flow, path, JsonTree.parse(given.isEmpty() ? "{}" : given)));
                } catch (Refused refused) {
                    return refused.answer();
                }
            }
        }
        return FakeAnswer.problem(404, "Nothing here");
    }

    private Request request(FlowFacts flow, Matcher path, JsonNode body) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (int i = 0; i < flow.variables().size(); i++) {
            if (!path.group(i + 1).matches("[-0-9a-f]{36}")) {
                throw new Refused(400, "No id");
            }
            ids.put(flow.variables().get(i).row().name(), UUID.fromString(path.group(i + 1)));
        }
        ObjectNode rest = body.isObject() ? body.asObject() : JSON.objectNode();
        if (!body.isObject()) {
            throw new Refused(400, "No object");
        }
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        FakeBody reader = new FakeBody(
                slip == Slip.LENGTH_IN_UNITS ? java.util.Set.of(Fault.LENGTH_IN_UNITS) : java.util.Set.of());
        ObjectNode read = reader.read(rest.toString(), flow.inputs());
        for (Member member : flow.inputs()) {
            JsonNode value = read.path(member.field().wireName());
            if (!value.isMissingNode()) {
                inputs.put(member.field().name().text(), value(member.field(), value));
            }
        }
        return new Request(ids, inputs);
    }

    private static Object value(FieldFacts field, JsonNode value) {
        return field instanceof io.devmatrix.core.facts.AttributeFacts attribute
                ? StoredValues.of(attribute.type(), value)
                : UUID.fromString(value.asString());
    }

    private FakeAnswer run(FlowFacts flow, Request request) throws SQLException {
        if (slip == Slip.UNLOCKED) {
            return locked(flow, request);
        }
        synchronized (this) {
            return locked(flow, request);
        }
    }

    /** Waits until nobody is about to change a row, as a service does that locks what it reads. */
    private void lock(Connection connection) throws SQLException {
        for (EntityFacts entity : facts.entities()) {
            FakeRows.execute(
                    connection, "SELECT 1 FROM " + entity.table().name().sql() + " FOR UPDATE");
        }
    }

    private FakeAnswer locked(FlowFacts flow, Request request) throws SQLException {
        try (WorldStore store = new WorldStore(facts, source);
                Connection connection = source.open()) {
            if (slip != Slip.UNLOCKED && slip != Slip.LOCKED_LATE) {
                lock(connection);
            }
            Map<String, Map<UUID, Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
            facts.entities().forEach(e -> rows.put(e.entity().name(), store.read(e, List.of(), true)));
            World world = World.of(rows);
            Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
            FlowOracle oracle = new FlowOracle(new Meaning(facts), numbers::incrementAndGet);
            Outcome outcome = oracle.run(flow.flow(), world, request, now).outcome();
            pause();
            if (slip == Slip.LOCKED_LATE) {
                lock(connection);
            }
            if (outcome instanceof Outcome.Refusal refusal) {
                if (slip == Slip.REFUSAL_WRITES) {
                    FakeRows.execute(connection, "UPDATE things SET stock = stock + 1");
                }
                if (slip == Slip.REFUSAL_EMITS) {
                    new FakeOutbox(facts, connection, slip).add(new Emitted("DealMade", Map.of()));
                }
                return refused(refusal);
            }
            Outcome.Success success = (Outcome.Success) outcome;
            new FakeRows(facts, connection).write(world, success.after());
            new FakeOutbox(facts, connection, slip).addAll(success.events());
            if (slip == Slip.STRANGER_WRITTEN) {
                FakeRows.execute(connection, "UPDATE buyers SET points = points + 1");
            }
            Object value = success.value() instanceof RowView row && slip == Slip.STALE_ANSWER
                    ? success.start().row(row.entity(), row.id())
                    : success.value();
            return value instanceof RowView row
                    ? FakeAnswer.json(success.status(), shown(row))
                    : new FakeAnswer(success.status(), "", "", Map.of());
        }
    }

    private void pause() {
        if (slip == Slip.UNLOCKED) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FakeAnswer refused(Outcome.Refusal refusal) {
        int status = slip == Slip.ONE_STATUS ? 400 : refusal.statuses().get(0);
        String title = refusal.error().map(ErrorTitle::constant).orElse("No");
        ObjectNode problem = JSON.objectNode();
        problem.put("title", slip == Slip.OWN_TITLE ? "Sorry" : title).put("status", status);
        String name = slip == Slip.OWN_TYPE
                ? "sorry"
                : refusal.error().map(BusinessError::name).orElse("no");
        problem.put("type", "urn:problem:" + name);
        refusal.error()
                .map(BusinessError::title)
                .filter(text -> text.contains("{"))
                .ifPresent(text -> problem.put("detail", refusal.detail()));
        return new FakeAnswer(status, "application/problem+json", problem.toString(), Map.of());
    }

    private JsonNode shown(RowView row) {
        EntityFacts entity = facts.entity(row.entity());
        ObjectNode json = JSON.objectNode();
        entity.members().read().stream().map(Member::field).forEach(field -> {
            Object value = row.get(field.name().text());
            json.set(field.wireName(), StoredValues.json(field, value instanceof RowView other ? other.id() : value));
        });
        return json;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
