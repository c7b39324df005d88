package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.KEY;
import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Purse;
import io.devmatrix.core.slot.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No secret comes to light, whatever others do with it: all that is printed, logged, thrown or returned is searched. */
class CanaryTest {
    private static final String CANARY = "canary";
    private static final String ESCAPED = KEY.replace("s", "\\u0073");

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final PrintStream screen = System.out;
    private final PrintStream errors = System.err;
    private final Handler log = new LogSeen();
    private final Logger root = Logger.getLogger("");

    @BeforeEach
    void listen() {
        PrintStream ear = new PrintStream(seen, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        root.addHandler(log);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        System.setOut(screen);
        System.setErr(errors);
        root.removeHandler(log);
        root.setLevel(Level.INFO);
    }

    static Stream<Scene> repetitions() {
        String words = "wrong key " + KEY;
        String said = "{\"error\":{\"message\":\"" + words + "\"}}";
        String refusal = Asking.fixture("anthropic/refusal.json").replace("This is", KEY);
        String answer = Asking.fixture("anthropic/answer.json");
        return Stream.of(
                Scene.json(401, said),
                Scene.json(400, said.replace(KEY, ESCAPED)),
                Scene.json(400, "{\"error\":{\"message\":\"" + "x".repeat(140) + KEY + "y".repeat(400) + "\"}}"),
                Scene.answer(
                        500,
                        "text/html",
                        ("<pre>Authorization: Bearer " + KEY + "</pre>").getBytes(StandardCharsets.UTF_8)),
                Scene.json(307, "", "location: https://elsewhere.example/?key=" + KEY),
                Scene.json(307, "", "location: ::" + KEY),
                Scene.answer(200, "text/" + KEY, new byte[0]),
                Scene.json(200, said, "content-encoding: " + KEY),
                Scene.json(200, said),
                Scene.json(200, KEY),
                Scene.json(200, refusal),
                Scene.json(200, answer.replace("end_turn", KEY)),
                Scene.json(200, answer.replace("Rebate", KEY)),
                Scene.json(200, answer.replace("Rebate", ESCAPED.replace("\\", "\\\\\\"))),
                Scene.json(200, answer.replace("model-a-1", KEY)),
                Scene.json(200, answer.replace("\\\"code\\\"", "\\\"" + KEY + "\\\"")),
                Scene.json(429, said, "retry-after: " + KEY),
                Scene.json(400, said.replace(KEY, "header-canary")),
                Scene.json(400, said.replace(KEY, "proxy-canary")),
                Scene.cut(said),
                Scene.hang(0));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void staysSecretWhenAServerRepeatsIt(Scene scene) throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(scene, scene, scene, scene)) {
            ProviderSettings settings = guarded(server.url());
            LlmRequest request = LlmRequest.of(settings, Asking.PROMPT);
            LlmReply reply = Asking.ask(settings);
            Purse purse = new Purse(Budget.DEFAULT.ofCalls(0), PriceList.NONE, InstantSource.system());
            purse.pay("flow/a", request, reply, purse.now());

            assertThat(server.received()).isNotEmpty().allSatisfy(sent -> assertThat(sent.headers())
                    .containsEntry("authorization", "Bearer " + KEY));
            assertThat(reply).isNotInstanceOf(Answer.class);
            assertUnseen(reply, reply.account(), request, settings, purse.bill(), purse.refusal(request, List.of("a")));
        }
    }

    /** The search is seen to find. */
    @Test
    void wouldBeSeen() {
        System.out.println(KEY);
        Logger.getLogger("any").finest(KEY);

        assertThat(seen.toString(StandardCharsets.UTF_8).split(CANARY, -1)).hasSize(3);
    }

    @Test
    void staysSecretWhereNothingIsSent(@TempDir Path folder) throws Exception {
        ApiKey broken = ApiKey.keptIn("server `models`", Secret.of(KEY + "\n"));
        try (ScriptedServer tls = ScriptedServer.trusted(SelfSigned.socket(folder))) {
            for (ProviderSettings settings : List.of(
                    guarded(tls.url()),
                    guarded("http://anna:" + KEY + "@localhost"),
                    guarded("http://models.example"),
                    guarded("http://localhost").with(broken),
                    guarded("http://localhost").with("key-header", KEY),
                    guarded("http://localhost:1"))) {
                LlmReply reply = Asking.ask(settings);
                assertUnseen(reply, reply.account());
            }
        }
    }

    @Test
    void staysSecretWhenTheBuildIsStopped() throws IOException {
        StringWriter trace = new StringWriter();
        try (ScriptedServer server = ScriptedServer.playing(Scene.hang(500))) {
            Thread.currentThread().interrupt();
            Asking.ask(guarded(server.url()));
        } catch (CancellationException stopped) {
            stopped.printStackTrace(new PrintWriter(trace));
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(trace.toString()).contains("interrupted");
        assertUnseen(trace);
    }

    @Test
    void staysSecretWithProgramsAndFolders(@TempDir Path folder) throws IOException {
        ProviderSettings settings =
                ProviderSettings.of("command", folder).with(ApiKey.inVariable("SOME_KEY", Map.of("SOME_KEY", KEY)));
        for (String script : List.of("echo $SOME_KEY >&2; exit 1", "sleep 9", "echo $SOME_KEY")) {
            LlmRequest request =
                    new LlmRequest(settings.running(List.of("sh", "-c", script)), Asking.PROMPT, Duration.ofSeconds(2));
            LlmReply reply = new CommandProvider().complete(request);
            assertThat(reply).isNotInstanceOf(Answer.class);
            assertUnseen(reply, reply.account(), request);
        }
        new FilesProvider().complete(LlmRequest.of(settings.with("folder", "slots"), Asking.PROMPT));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertUnseen(file, Files.readString(file));
            }
        }
    }

    private static ProviderSettings guarded(String url) {
        ProviderSettings settings = settings("anthropic", url);
        ProxySettings proxy =
                new ProxySettings("localhost", 9, "anna", Optional.of(Secret.of("proxy-canary")), List.of("*"));
        return settings.with(settings.network()
                .with("x-gate", Secret.of("header-canary"))
                .within(Duration.ofSeconds(2), Duration.ofSeconds(10))
                .through(proxy));
    }

    private void assertUnseen(Object... things) {
        assertThat(things).allSatisfy(thing -> assertThat(thing.toString()).doesNotContain(CANARY));
        assertThat(seen.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    private final class LogSeen extends Handler {
        LogSeen() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            seen.writeBytes((entry.getMessage() + entry.getThrown()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
