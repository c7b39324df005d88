package io.devmatrix.core.promote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.promote.store.RuleEvent.Kind;
import io.devmatrix.core.promote.store.StoredFill.Origin;
import io.devmatrix.core.promote.store.StoredFill.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same on both databases. */
class PatternStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final StoredModel MODEL =
            StoredModel.of(new TreeMap<>(Map.of("application.yaml", "service: \u00e4\n", "more/b.yaml", "\u0000")));

    @TempDir
    private static Path folder;

    private static PostgresServer postgres;
    private static int databases;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    /** An empty database of each. */
    static Stream<StoreAddress> addresses() {
        String name = "patterns" + databases++;
        postgres.createDatabase(name);
        return Stream.of(
                StoreAddress.embedded(folder.resolve(name)),
                new StoreAddress(postgres.jdbcUrl(name), postgres.user(), postgres.password()));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsWhatIsAppendedAsItIs(StoreAddress address) {
        StoredFill fill = fill("p1", "Order.total", "{\n\treturn \"\u00e4\\n\u20ac\";\n}");
        PatternStore store = PatternStore.open(address);

        assertThat(store.append(fill, NOW)).isTrue();
        assertThat(PatternStore.open(address).passed("flow", "shape")).containsExactly(fill);
        assertThat(store.shapes()).containsExactly(List.of("flow", "shape"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void appendsNothingTwice(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        RuleEvent event = new RuleEvent("r", Kind.APPLIED, "p1", "slot", 0, "");

        assertThat(List.of(
                        store.append(fill("p1", "a", "x"), NOW),
                        store.append(fill("p1", "a", "x"), NOW.plusSeconds(1))))
                .containsExactly(true, false);
        assertThat(List.of(store.append(event, NOW), store.append(event, NOW))).containsExactly(true, false);
        assertThat(store.passed("flow", "shape")).hasSize(1);
        assertThat(store.events("r")).containsExactly(event);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsAModelOnce(StoreAddress address) {
        PatternStore store = PatternStore.open(address);

        assertThat(List.of(store.append(MODEL, NOW), store.append(MODEL, NOW.plusSeconds(1))))
                .containsExactly(true, false);
        assertThat(PatternStore.open(address).model(MODEL.id())).contains(MODEL);
        assertThat(store.model("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void knowsTheNewestOfEachSlot(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        List<StoredFill> fills =
                List.of(fill("p2", "a", "x"), fill("p1", "b", "old"), fill("p1", "b", "new"), fill("p1", "a", "y"));
        fills.forEach(fill -> store.append(fill, NOW));
        assertThat(store.newest("flow", "shape")).containsExactly(fills.get(3), fills.get(2), fills.get(0));
        StoredFill later = new StoredFill(
                "flow",
                "shape",
                "wording",
                "contract",
                "p3",
                "a",
                Origin.LLM,
                "1",
                Verdict.PASSED,
                "[]",
                "x",
                "{}",
                "2",
                "m");
        store.append(later, NOW);

        assertThat(store.newest("flow", "shape")).containsExactly(later);
        assertThat(store.newest("flow", "other")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void takesAFillThatASlotHasAgainForItsNewest(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        List<StoredFill> fills = List.of(fill("p1", "a", "x"), fill("p1", "a", "y"), fill("p2", "a", "z"));
        fills.forEach(fill -> store.append(fill, NOW));

        assertThat(store.append(fills.get(0), NOW)).as("it is known").isFalse();

        assertThat(store.newest("flow", "shape")).containsExactly(fills.get(0), fills.get(2));
        assertThat(store.passed("flow", "shape")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void forgetsWithAProjectTheModelOfARecordingThatWasKilled(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        store.append(MODEL, NOW);

        assertThat(store.deleteProject("p1")).isEqualTo(1);
        assertThat(store.model(MODEL.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void ordersFillsAndLeavesOutWhatFailed(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        StoredFill failed = new StoredFill(
                "flow",
                "shape",
                "wording",
                "contract",
                "p0",
                "a",
                Origin.LLM,
                "1",
                Verdict.FAILED,
                "[]",
                "x",
                "{}",
                "1",
                "m");
        List<StoredFill> fills = List.of(fill("p2", "a", "x"), fill("p1", "b", "x"), fill("p1", "a", "y"), failed);
        fills.forEach(fill -> store.append(fill, NOW));

        assertThat(store.passed("flow", "shape")).containsExactly(fills.get(2), fills.get(1), fills.get(0));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsEventsInOrder(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        List<RuleEvent> events = IntStream.range(0, 20)
                .mapToObj(i -> new RuleEvent("r", Kind.APPLIED, "p", "slot" + (i * 7 % 20), 0, ""))
                .toList();
        events.forEach(event -> store.append(event, NOW));

        assertThat(store.events("r")).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void losesAndDoublesNothingWhenManyWrite(StoreAddress address) throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(() -> {
                PatternStore store = PatternStore.open(address); // makes the schema at once, too
                int models = store.append(MODEL, NOW) ? 100 : 0;
                return models
                        + (int) IntStream.range(0, 25)
                                .filter(i -> store.append(fill("p", "slot" + i, "x"), NOW))
                                .count();
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        int appended = 0;
        for (Future<Integer> each : pool.invokeAll(writers)) {
            appended += each.get();
        }
        pool.shutdown();

        assertThat(appended).as("one model and all fills").isEqualTo(125);
        assertThat(PatternStore.open(address).passed("flow", "shape")).hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void forgetsAProjectAndWhatIsOld(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        store.append(fill("p1", "a", "x"), NOW);
        store.append(fill("p2", "a", "x"), NOW);
        store.append(fill("p2", "b", "x"), NOW.plusSeconds(10));
        store.append(new RuleEvent("r", Kind.APPLIED, "p1", "a", 0, ""), NOW);

        store.append(MODEL, NOW);

        assertThat(store.deleteProject("p1")).isEqualTo(2);
        assertThat(store.model(MODEL.id())).as("another project has it too").contains(MODEL);
        assertThat(store.events("r")).isEmpty();
        assertThat(store.deleteBefore(NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(store.passed("flow", "shape")).containsExactly(fill("p2", "b", "x"));
        assertThat(store.deleteProject("p2")).isEqualTo(2);
        assertThat(store.model(MODEL.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void remembersWhatJudgesSaidUntilItIsOldOrAProjectLeaves(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        store.remember("a", "good", NOW);
        store.remember("b", "good", NOW.plusSeconds(10));
        store.remember("b", "bad", NOW.plusSeconds(10));

        assertThat(store.judged()).containsExactly(Map.entry("a", "good"), Map.entry("b", "bad"));
        assertThat(store.deleteBefore(NOW.plusSeconds(5))).isZero();
        assertThat(store.judged()).containsOnlyKeys("b");
        assertThat(store.deleteProject("p1")).isZero();
        assertThat(store.judged()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void forgetsOldModelsThatNoFillHas(StoreAddress address) {
        PatternStore store = PatternStore.open(address);
        StoredModel unused = StoredModel.of(new TreeMap<>(Map.of("a.yaml", "x")));
        store.append(MODEL, NOW);
        store.append(unused, NOW);
        store.append(fill("p1", "a", "x"), NOW.plusSeconds(10));

        assertThat(store.deleteBefore(NOW)).as("not yet old").isZero();
        assertThat(store.deleteBefore(NOW.plusSeconds(5))).isEqualTo(1);
        assertThat(store.model(unused.id())).isEmpty();
        assertThat(store.model(MODEL.id())).contains(MODEL);
    }

    @Test
    void waitsForItsTurnWhileAnotherProgramHasTheFiles() throws Exception {
        StoreAddress address = StoreAddress.embedded(folder.resolve("turns"));
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                address.jdbcUrl());
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("open");

        boolean added = PatternStore.open(address).append(fill("p1", "a", "x"), NOW);

        assertThat(added).isTrue();
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void saysWhereItIsWhenItCannotBeReached() {
        StoreAddress nowhere = new StoreAddress("jdbc:postgresql://127.0.0.1:1/none", "me", "secret");

        assertThatThrownBy(() -> PatternStore.open(nowhere))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("`jdbc:postgresql://127.0.0.1:1/none`")
                .hasMessageContaining("Mend the URL")
                .hasMessageNotContaining("secret");
        assertThat(nowhere).hasToString("StoreAddress[jdbc:postgresql://127.0.0.1:1/none]");
    }

    private static StoredFill fill(String project, String slot, String source) {
        return new StoredFill(
                "flow",
                "shape",
                "wording",
                "contract",
                project,
                slot,
                Origin.LLM,
                "1",
                Verdict.PASSED,
                "[]",
                source,
                "{}",
                "1",
                MODEL.id());
    }
}
