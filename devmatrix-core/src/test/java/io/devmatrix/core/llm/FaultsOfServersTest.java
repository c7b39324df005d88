package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.fixture;
import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.Asking.Patience;
import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.NetworkSettings;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do other than answer: each is named, and says whether it may have cost something. */
class FaultsOfServersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | REQUEST    | Check base URL, model and options of the provider.",
                "401 | KEY        | Check the key in environment variable `SOME_KEY`.",
                "403 | KEY        | Check the key in environment variable `SOME_KEY`.",
                "404 | REQUEST    | Check base URL, model and options of the provider.",
                "407 | PROXY      | Check user and password of the proxy.",
                "413 | REQUEST    | Check base URL, model and options of the provider.",
                "429 | OVERLOADED | Run again later.",
                "500 | SERVER     | Run again later, or ask those who run the server.",
                "503 | OVERLOADED | Run again later.",
                "529 | OVERLOADED | Run again later."
            })
    void namesTheStatus(int status, Failure failure, String fix) {
        Scene scene = Scene.json(status, "{\"error\":{\"type\":\"t\",\"message\":\"Not\\u0007 \\n today\"}}");
        Failed failed = failed(scene, scene, scene, scene);

        int requests = failed.usage().requests();
        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(failed.problem()).isEqualTo("`localhost` answered " + status + ": Not today");
        assertThat(failed.fix()).startsWith(fix);
        assertThat(failed.usage()).isEqualTo(Usage.free(requests));
        assertThat(requests).isEqualTo(status == 429 || status >= 500 ? 4 : 1);
    }

    @Test
    void asksForAKeyWhereNoneIsNamed() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(Scene.json(401, "{}"))) {
            LlmReply reply = Asking.ask(settings("openai", server.url()).with(ApiKey.NONE));

            assertThat(reply.account())
                    .isEqualTo("`localhost` answered 401: {} Name an environment variable that holds the key.");
        }
    }

    @Test
    void cutsLongWordsOfOthers() {
        Failed failed =
                failed(Scene.answer(400, "text/html", "word ".repeat(1000).getBytes(StandardCharsets.UTF_8)));

        assertThat(failed.problem()).hasSizeBetween(300, 350).endsWith(" ...");
    }

    @Test
    void takesAFilteredPromptForARefusal() {
        String body = "{\"error\":{\"code\":\"content_filter\",\"message\":\"The prompt was filtered\"}}";

        assertThat(reply("openai", Scene.json(400, body)))
                .isEqualTo(new Refused("`localhost` answered 400: The prompt was filtered", Usage.free(1)));
        assertThat(reply("anthropic", Scene.json(400, body))).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                | <html>Welcome</html>    | The answer is not JSON by its content type.",
                "text/plain               | {}                      | The answer is not JSON by its content type.",
                "application/json         | {\"type\":              | The answer is not one whole JSON object.",
                "application/json         | {\"a\":1,\"a\":2}       | The answer is not one whole JSON object.",
                "application/json         | {} {}                   | The answer is not one whole JSON object.",
                "application/json         | []                      | The answer is not one whole JSON object.",
                "application/json         | ''                      | The answer is not one whole JSON object.",
                "application/vnd.a+json   | {\"type\":\"error\"}    | The answer is no message of the Messages protocol.",
                "application/json;a=b     | {\"error\":{}}          | The answer is no message of the Messages protocol."
            })
    void namesWhatIsNotOfTheProtocol(String type, String body, String problem) {
        Failed failed = failed(Scene.answer(200, type, body.getBytes(StandardCharsets.UTF_8)));

        assertThat(failed.failure()).isEqualTo(Failure.PROTOCOL);
        assertThat(failed.account()).isEqualTo(problem + " Check that the base URL is that of an API of this kind.");
        assertThat(failed.usage()).isEqualTo(Usage.unknown(1));
    }

    @Test
    void namesACompletionThatIsNone() {
        assertThat(reply("openai", Scene.json(200, "{\"error\":{\"message\":\"x\"}}"))
                        .account())
                .startsWith("The answer is no chat completion.");
    }

    @Test
    void namesWhatIsNotUtf8() {
        byte[] latin1 = fixture("anthropic/answer.json")
                .replace("Rebate", "Rabatt\u00e9")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(failed(Scene.answer(200, "application/json", latin1)).problem())
                .isEqualTo("The answer is not UTF-8.");
    }

    @Test
    void takesNothingCompressed() {
        Scene scene = Scene.json(200, fixture("anthropic/answer.json"), "content-encoding: gzip");

        assertThat(failed(scene).problem()).isEqualTo("The answer is compressed, which was not asked for.");
    }

    @Test
    void takesNoMoreThanFourMebibytes() {
        String body = fixture("anthropic/answer.json");
        Scene fits = Scene.json(200, body + " ".repeat(Line.MOST_BYTES - body.length()));
        Scene large = Scene.json(200, body + " ".repeat(Line.MOST_BYTES + 1 - body.length()));

        assertThat(reply("anthropic", fits)).isInstanceOf(LlmReply.Answer.class);
        assertThat(failed(large))
                .isEqualTo(new Failed(
                        Failure.TOO_LARGE,
                        "`localhost` answered with more than 4 MiB.",
                        "Check that the base URL is that of an API of this kind.",
                        Usage.unknown(1)));
    }

    @Test
    void namesAConnectionThatWasCut() {
        assertThat(failed(Scene.cut("{\"type\":\"message\"")))
                .isEqualTo(new Failed(
                        Failure.CUT_OFF,
                        "The connection to `localhost` ended before the answer did.",
                        "Run again. The call may have been charged.",
                        Usage.unknown(1)));
        assertThat(failed(Scene.hang(0)).failure()).isEqualTo(Failure.CUT_OFF);
    }

    @Test
    void waitsNoLongerThanAllowed() {
        for (Scene scene : new Scene[] {Scene.hang(60_000), Scene.drip(100, 600)}) {
            long start = System.nanoTime();
            Failed failed = (Failed) reply("anthropic", Duration.ofMillis(400), scene);

            assertThat(failed.failure()).isEqualTo(Failure.TIME);
            assertThat(failed.account())
                    .isEqualTo("`localhost` gave no whole answer in time."
                            + " Allow more time for a call, or ask for less. The call may have been charged.");
            assertThat(failed.usage()).isEqualTo(Usage.unknown(1));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void stopsWhenTheBuildIsStopped() {
        Thread.currentThread().interrupt();

        Assertions.assertThatThrownBy(() -> failed(Scene.hang(1000)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the call was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void namesAServerThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = unused.getLocalPort();
        }
        Failed failed = (Failed) Asking.ask(settings("openai", "http://localhost:" + port));

        assertThat(failed)
                .isEqualTo(new Failed(
                        Failure.UNREACHABLE,
                        "`localhost` takes no connection at this address and port.",
                        "Check the base URL, that the server runs, and the proxy of your network.",
                        Usage.free(1)));
    }

    @Test
    void namesAHostThatDoesNotAnswer() {
        CallFailure failure =
                NetworkFault.of(new ExecutionException(new HttpConnectTimeoutException("too late")), "models.example");

        assertThat(failure.reply(1).problem()).isEqualTo("`models.example` takes no connection in time.");
    }

    @Test
    void namesAHostThatIsNotThere() {
        LlmReply reply = Asking.ask(settings("openai", "https://no-such-host.invalid"));

        assertThat(reply).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                .isEqualTo(Failure.UNREACHABLE));
    }

    @Test
    void sendsNothingWhereTheCertificateIsNotTrusted(@TempDir Path folder) throws Exception {
        try (ScriptedServer server =
                ScriptedServer.trusted(SelfSigned.socket(folder), Scene.json(200, fixture("anthropic/answer.json")))) {
            Failed failed = (Failed) Asking.ask(settings("anthropic", server.url()));

            assertThat(failed.failure()).isEqualTo(Failure.UNTRUSTED);
            assertThat(failed.problem())
                    .startsWith("The TLS connection to `localhost` is not trusted: ")
                    .contains("unable to find valid certification path");
            assertThat(failed.fix()).contains("-Djavax.net.ssl.trustStore=").endsWith("Nothing was sent.");
            assertThat(failed.usage()).isEqualTo(Usage.free(1));
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void takesTheKeyNowhereElse(int status) throws IOException {
        try (ScriptedServer other = ScriptedServer.playing(Scene.json(200, fixture("anthropic/answer.json")));
                ScriptedServer server = ScriptedServer.playing(
                        Scene.json(status, "", "location: " + other.url().replace("localhost", "127.0.0.1") + "/v1"))) {
            Failed failed = (Failed) Asking.ask(settings("anthropic", server.url()));

            assertThat(failed.failure()).isEqualTo(Failure.REDIRECTED);
            assertThat(failed.account())
                    .isEqualTo("`localhost` answered " + status + " and sends on to `127.0.0.1`."
                            + " Name the final address as base URL: the key is not sent on.");
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void refusesSettingsBeforeAnythingIsSent() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing()) {
            Failed failed =
                    (Failed) Asking.ask(settings("anthropic", server.url()).asking("", 1));

            assertThat(failed.failure()).isEqualTo(Failure.SETTINGS);
            assertThat(failed.account())
                    .isEqualTo("No model is named. Name one that the provider has. [LLM-006] Mend the settings.");
            assertThat(server.received()).isEmpty();
        }
    }

    private static Failed failed(Scene... scenes) {
        return (Failed) reply("anthropic", scenes);
    }

    private static LlmReply reply(String id, Scene... scenes) {
        return reply(id, Duration.ofSeconds(20), scenes);
    }

    private static LlmReply reply(String id, Duration time, Scene... scenes) {
        try (ScriptedServer server = ScriptedServer.playing(scenes)) {
            ProviderSettings settings = settings(id, server.url()).with(NetworkSettings.DEFAULT);
            LlmRequest request = new LlmRequest(settings, Asking.PROMPT, time);
            return new Conversation(Asking.protocol(id), new Patience()).hold(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
