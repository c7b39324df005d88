package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActOracle;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.WalkSearch;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Serves all operations of a model over a database, by running them in memory; wrong only after a certain history. */
final class FakeActs implements AutoCloseable {
    /** What the service does wrong. */
    enum Slip {
        NONE,
        /** Fails when it lists more than two rows. */
        LONG_LIST_FAILS,
        /** Writes a row that is read. */
        READ_WRITES,
        /** Forgets to delete a row that was updated. */
        UPDATED_ROW_STAYS,
        /** Changes another row when it updates the second one. */
        OTHER_ROW_WRITTEN,
        /** Takes an event in any state. */
        EVENT_ALWAYS,
        /** Shows an update and does not keep it when there are several rows. */
        UPDATE_LOST
    }

    private final FactTable facts;
    private final ConnectionSource source;
    private final Slip slip;
    private final HttpServer server;
    private final AtomicLong numbers = new AtomicLong(1L << 40);

    FakeActs(FactTable facts, ConnectionSource source, Slip slip) {
        this.facts = facts;
        this.source = source;
        this.slip = slip;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (!answer.mediaType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private FakeAnswer answer(HttpExchange exchange) throws IOException, SQLException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (OperationFacts operation : facts.operations()) {
            Matcher path = Pattern.compile(operation.path().replaceAll("\\{\\w+}", "([^/]+)"))
                    .matcher(exchange.getRequestURI().getPath());
            if (path.matches() && operation.method().equals(exchange.getRequestMethod())) {
                return run(act(operation, path, JsonTree.parse(body.isEmpty() ? "{}" : body)));
            }
        }
        return FakeAnswer.problem(404, "Nothing here");
    }

    private Act act(OperationFacts operation, Matcher path, JsonNode body) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 1; i <= path.groupCount(); i++) {
            ids.add(UUID.fromString(path.group(i)));
        }
        Optional<EntityFacts> owner = WalkSearch.owner(facts, operation);
        List<Member> members = owner.map(entity -> operation.kind() == Kind.CREATE
                        ? entity.members().create()
                        : entity.members().update())
                .orElseGet(() -> WalkSearch.flow(facts, operation).orElseThrow().inputs());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        members.stream()
                .map(Member::field)
                .filter(field -> body.has(field.wireName()))
                .forEach(field -> values.put(field.name().text(), value(field, body.path(field.wireName()))));
        String subject = owner.map(entity -> entity.entity().name()).orElse(operation.subject());
        return new Act(operation, subject, ids, values);
    }

    private static @Nullable Object value(FieldFacts field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return field instanceof AttributeFacts attribute
                ? StoredValues.of(attribute.type(), value)
                : UUID.fromString(value.asString());
    }

    private FakeAnswer run(Act act) throws SQLException {
        try (WorldStore store = new WorldStore(facts, source);
                Connection connection = source.open()) {
            World world = store.all();
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            Outcome outcome = new ActOracle(new Meaning(facts), numbers::incrementAndGet).run(act, world, now);
            Optional<FakeAnswer> wrong = new FakeHistory(facts, connection, slip).instead(act, world, outcome);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            if (outcome instanceof Outcome.Refusal refusal) {
                int status = refusal.statuses().get(0);
                return refusal.error()
                        .map(error ->
                                FakeAnswer.problem(status, "urn:problem:" + error.name(), error.title(), error.title()))
                        .orElseGet(() -> FakeAnswer.problem(status, "No"));
            }
            Outcome.Success success = (Outcome.Success) outcome;
            new FakeRows(facts, connection).write(world, success.after());
            return shown(act, success);
        }
    }

    private FakeAnswer shown(Act act, Outcome.Success success) {
        if (act.operation().kind() == Kind.LIST) {
            return FakeAnswer.json(success.status(), page());
        }
        if (!(success.value() instanceof RowView row)) {
            return new FakeAnswer(success.status(), "", "", Map.of());
        }
        FakeAnswer answer = shown(facts, row, success.status());
        String item = facts.entity(row.entity())
                .paths()
                .item()
                .replaceAll("\\{\\w+}", row.id().toString());
        return act.operation().kind() == Kind.CREATE ? answer.with("Location", item) : answer;
    }

    static FakeAnswer shown(FactTable facts, RowView row, int status) {
        ObjectNode json = JSON.objectNode();
        facts.entity(row.entity()).members().read().stream().map(Member::field).forEach(field -> {
            Object value = row.get(field.name().text());
            json.set(field.wireName(), StoredValues.json(field, value instanceof RowView other ? other.id() : value));
        });
        return FakeAnswer.json(status, json);
    }

    private JsonNode page() {
        ObjectNode page = JSON.objectNode();
        Paging paging = facts.application().api().paging();
        page.putArray(paging.items());
        page.put(paging.total(), 0).put(paging.page(), paging.firstPage()).put(paging.size(), paging.defaultSize());
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
