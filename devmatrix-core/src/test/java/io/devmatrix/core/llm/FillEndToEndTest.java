package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.CODE;
import static io.devmatrix.core.llm.Asking.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.slot.Budget;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Providers;
import io.devmatrix.core.slot.Purse;
import io.devmatrix.core.slot.contract.SampleSlots;
import io.devmatrix.core.slot.fill.Asker;
import io.devmatrix.core.slot.fill.FillRun;
import io.devmatrix.core.slot.fill.SlotAccount;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotFolders;
import io.devmatrix.core.slot.lock.SlotRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slots are filled by both protocols from a server on loopback, whatever that does; the key comes to light nowhere. */
class FillEndToEndTest {
    private static final String FILL = "src/main/java/com/acme/shop/rule/RebateBusinessRules.java";
    private static final String CANARY = "canary";

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai"})
    void anAnswerIsJudgedWrittenAndLocked(String id) throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(Scene.json(200, Asking.fixture(id + "/answer.json")))) {
            SlotAccount account = fill(id, server).get(0);

            assertThat(account.outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(Files.readString(project.resolve(FILL))).isEqualTo(CODE);
            assertThat(server.only().body()).contains("RebateBusinessRules", "Five percent.");
            assertThat(server.only().headers()).containsEntry("authorization", "Bearer " + KEY);
            assertThat(shelf().standings().get(0).lock().orElseThrow().author().provider())
                    .isEqualTo(id);
            assertNoKey(account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai"})
    void thinkingBeforeTheTextIsNoPartOfIt(String id) throws IOException {
        try (ScriptedServer server =
                ScriptedServer.playing(Scene.json(200, Asking.fixture(id + "/thinking-first.json")))) {
            assertThat(fill(id, server).get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(Files.readString(project.resolve(FILL))).isEqualTo(CODE);
        }
    }

    static Stream<Arguments> repliesWithoutAnswer() {
        return Stream.of("anthropic", "openai").flatMap(id -> Stream.of(
                        Map.entry("refusal", "would not answer|refused to answer"),
                        Map.entry("truncated", "was cut off"),
                        Map.entry("truncated-whole", "was cut off"),
                        Map.entry("fenced-code", "no JSON|code fence"),
                        Map.entry("fenced-json", "no JSON|code fence|JSON object"),
                        Map.entry("malformed", "JSON"),
                        Map.entry("other-field", "field|`code`"),
                        Map.entry("empty", "empty"))
                .map(reply -> Arguments.of(id, reply.getKey(), reply.getValue())));
    }

    @ParameterizedTest
    @MethodSource("repliesWithoutAnswer")
    void whatIsNoAnswerIsAnAccountAndNoCode(String id, String reply, String words) throws IOException {
        try (ScriptedServer server =
                ScriptedServer.playing(Scene.json(200, Asking.fixture(id + "/" + reply + ".json")))) {
            assertOpen(fill(id, server).get(0), words);
            assertThat(server.received()).hasSize(1);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of("anthropic", "openai")
                .flatMap(id -> Stream.of(
                        Arguments.of(id, Scene.cut("{\"id\":"), "ended|broke|cut"),
                        Arguments.of(id, Scene.hang(1500), "in time|seconds"),
                        Arguments.of(id, Scene.json(401, "{\"error\":{\"message\":\"" + KEY + "\"}}"), "key"),
                        Arguments.of(id, Scene.json(200, "<html>"), "protocol|JSON")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultLeavesTheSlotOpenAndSaysWhy(String id, Scene fault, String words) throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(fault, fault, fault, fault)) {
            SlotAccount account = fill(id, server).get(0);
            assertOpen(account, words);
            assertNoKey(account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai"})
    void aServerWithTooMuchToDoIsAskedAgain(String id) throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(
                Scene.json(429, "{}", "retry-after: 0"),
                Scene.json(529, "{}", "retry-after: 0"),
                Scene.json(200, Asking.fixture(id + "/answer.json")))) {
            assertThat(fill(id, server).get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void whatIsWrongGoesBackToTheServer() throws IOException {
        String answer = Asking.fixture("anthropic/answer.json");
        try (ScriptedServer server =
                ScriptedServer.playing(Scene.json(200, answer.replace("Rebate", "Debate")), Scene.json(200, answer))) {
            assertThat(fill("anthropic", server).get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(server.received().get(1).body()).contains("class Debate", "`class Rebate` is missing");
        }
    }

    /** The search is seen to find. */
    @Test
    void aKeyWouldBeFound() throws IOException {
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/leak.txt"), KEY);

        assertThat(leaks()).containsExactly(project.resolve("target/leak.txt"));
    }

    private void assertOpen(SlotAccount account, String words) {
        assertThat(account.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(account.lines()).singleElement().asString().containsPattern(words);
        assertThat(account.findings()).singleElement().asString().endsWith("[FILL-010]");
        assertThat(project.resolve("src")).doesNotExist();
    }

    private void assertNoKey(SlotAccount account) throws IOException {
        assertThat(account.toString()).doesNotContain(CANARY);
        assertThat(leaks()).isEmpty();
    }

    private List<Path> leaks() throws IOException {
        return RegularFiles.below(project).stream()
                .filter(file -> file.toString().contains(CANARY) || text(file).contains(CANARY))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<SlotAccount> fill(String id, ScriptedServer server) {
        String url = server.url() + (id.equals("openai") ? "/v1" : "");
        ProviderSettings settings = Asking.settings(id, url);
        ProviderSettings quick = settings.with(settings.network()
                .within(Duration.ofSeconds(1), Duration.ofSeconds(1))
                .retrying(4, Duration.ofSeconds(1)));
        Purse purse = new Purse(Budget.DEFAULT, PriceList.NONE, InstantSource.system());
        Asker asker =
                new Asker(Providers.on(getClass().getClassLoader()).find(id).orElseThrow(), quick, purse);
        return new FillRun(shelf(), SampleSlots.wanting("class Rebate"), asker).run(Optional.empty());
    }

    private SlotShelf shelf() {
        return new SlotShelf(
                new SlotFolders(project, project.resolve("target/devmatrix")),
                new SlotRules("1", "1", "1"),
                List.of(SampleSlots.rule("rebate")));
    }
}
