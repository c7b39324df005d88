package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.token.KnownPassword;
import io.devmatrix.core.qa.token.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands before a service of {@link GuardModel} and lets in whom the model lets in, but for one gap. */
final class FakeGuard implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String LABEL = "label=";

    private final FactTable facts = GuardModel.facts();
    private final SigningKey key = SigningKey.random();
    private final KeptConnections source;
    private final Set<Gap> gaps;
    private final FakeActs inner;
    private final Wire behind;
    private final FakeDoor door;
    private final FakeLists lists;
    private final FakePasswords passwords;
    private final FakeTokens tokens;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    FakeGuard(ConnectionSource source, Set<Gap> gaps) {
        this.source = new KeptConnections(source);
        this.gaps = gaps;
        this.inner = new FakeActs(facts, this.source, FakeActs.Slip.NONE);
        this.behind = new Wire(inner.underJudgement().baseUri(), call -> call);
        this.door = new FakeDoor(facts, key, this.source, gaps);
        this.lists = new FakeLists(facts, this.source, gaps);
        this.passwords = new FakePasswords(this.source, gaps);
        TokenMint mint = new TokenMint(SecurityFacts.of(facts).orElseThrow(), key, Clock.systemUTC());
        this.tokens = new FakeTokens(facts, key, mint, passwords, this.source, gaps);
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
        return new ServiceUnderJudgement(uri, List::of, Optional.of(source), Optional.empty(), Optional.of(key));
    }

    private void handle(HttpExchange exchange) throws IOException {
        FakeAnswer answer;
        try {
            answer = answer(exchange);
        } catch (Refused refused) {
            answer = refused.answer();
            boolean challenged = refused.status() == AccessTrials.UNAUTHORISED
                    && !gaps.contains(Gap.NO_CHALLENGE)
                    && !gaps.contains(Gap.NO_CHALLENGE_AT_LOGIN);
            answer = challenged ? answer.with("WWW-Authenticate", "Bearer") : answer;
            answer = gaps.contains(Gap.PLAIN_REFUSAL) ? answer.as("application/json") : answer;
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
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Stream<OperationFacts> all =
                Stream.concat(AuthFacts.of(facts).orElseThrow().operations().stream(), facts.operations().stream());
        for (OperationFacts operation : all.toList()) {
            Matcher matcher = Pattern.compile(operation.path().replaceAll("\\{\\w+}", "([^/]+)"))
                    .matcher(path);
            if (matcher.matches() && isId(matcher) && operation.method().equals(exchange.getRequestMethod())) {
                String header = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Authoriser.HEADER))
                        .orElse("");
                String label = Optional.ofNullable(exchange.getRequestURI().getQuery())
                        .filter(query -> query.startsWith(LABEL))
                        .map(query -> query.substring(LABEL.length()))
                        .orElse("");
                return answer(operation, matcher, text, header, label);
            }
        }
        throw gaps.contains(Gap.IDS_FIRST)
                ? new Refused(ApiFacts.NOT_FOUND, "No id")
                : new Refused(AccessTrials.UNAUTHORISED, "Unauthorized");
    }

    private static boolean isId(Matcher matcher) {
        return matcher.groupCount() == 0 || matcher.group(matcher.groupCount()).matches("[-0-9a-f]{36}");
    }

    private FakeAnswer answer(OperationFacts operation, Matcher path, String text, String header, String label)
            throws SQLException {
        JsonNode body = JsonTree.parse(text.isEmpty() ? "{}" : text);
        List<UUID> ids = Stream.iterate(1, i -> i <= path.groupCount(), i -> i + 1)
                .map(i -> UUID.fromString(path.group(i)))
                .toList();
        Optional<Principal> user = door.let(operation, ids, body, header);
        Optional<FakeAnswer> token = tokens.answer(operation, body, user);
        if (token.isPresent()) {
            return token.get();
        }
        if (operation.kind() == Kind.LIST || operation.kind() == Kind.COUNT) {
            return lists.answer(operation, ids, user.orElseThrow(), label);
        }
        return forwarded(operation, path.group(), ids, text);
    }

    private FakeAnswer forwarded(OperationFacts operation, String path, List<UUID> ids, String text) {
        Call call = Call.unknown(operation.method(), path);
        Map<UUID, String> before = ids.stream().collect(Collectors.toMap(id -> id, passwords::hash, (a, b) -> a));
        Answer answer = behind.send(text.isEmpty() ? call : call.text(text, "application/json"));
        FakeAnswer plain = new FakeAnswer(answer.status(), answer.mediaType(), answer.text(), Map.of());
        FakeAnswer shown = answer.header("Location")
                .map(place -> plain.with("Location", place))
                .orElse(plain);
        return operation.path().startsWith("/api/members") && answer.status() < 300
                ? member(operation, shown, answer.json(), JsonTree.parse(text), before)
                : shown;
    }

    private FakeAnswer member(
            OperationFacts operation, FakeAnswer shown, JsonNode row, JsonNode body, Map<UUID, String> before) {
        UUID id = UUID.fromString(row.path("id").asString());
        String given = body.path("secret").asString("");
        passwords.keep(operation.kind(), id, given, before.getOrDefault(id, KnownPassword.HASH));
        ObjectNode json = row.deepCopy().asObject();
        if (gaps.contains(Gap.PASSWORD_SHOWN) && operation.kind() == Kind.CREATE) {
            json.put("note", given);
        }
        if (gaps.contains(Gap.HASH_SHOWN) && operation.kind() == Kind.READ) {
            json.put("secret", passwords.hash(id));
        }
        return shown.saying(json.toString());
    }

    static FakeAnswer object(int status, Map<String, Object> members) {
        ObjectNode json = JSON.objectNode();
        members.forEach((name, value) -> json.putPOJO(name, value));
        return FakeAnswer.json(status, JsonTree.parse(json.toString()));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        inner.close();
        try {
            source.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
