package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.Observation;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StrandsTest {
    private static final FactTable FACTS = FakeModel.facts();
    private static final List<EntityFacts> ENTITIES = FACTS.entities();

    private final BenchMaker benches = maker(FACTS);
    private final Bench bench = benches.bench();

    private static BenchMaker maker(FactTable facts) {
        ServiceUnderJudgement service =
                new ServiceUnderJudgement(URI.create("http://127.0.0.1:1"), List::of, Optional.empty());
        return new BenchMaker(facts, new TestPlans(facts, Clock.systemUTC()), () -> service, Clock.systemUTC());
    }

    @Test
    void notesComeInTheOrderOfTheEntitiesHoweverFastEachIs() {
        benches.strands().run(ENTITIES, bench.notes(), (own, entity) -> {
            pause(entity.equals(ENTITIES.get(0)) ? 50 : 0);
            own.notes().that("trial", true, "");
            own.notes().that(entity.entity().name(), true, "");
        });
        List<String> names = bench.notes().evidence().observations().stream()
                .map(Observation::name)
                .toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ENTITIES.size(); i++) {
            expected.add(i == 0 ? "trial" : "trial (" + (i + 1) + ")");
            expected.add(ENTITIES.get(i).entity().name());
        }
        assertThat(ENTITIES).hasSizeGreaterThan(2);
        assertThat(names).containsExactlyElementsOf(expected);
    }

    @Test
    void twoEntitiesAreTriedAtOnceWithRowsAndValuesOfTheirOwn() {
        CountDownLatch both = new CountDownLatch(2);
        Map<String, Rows> rows = new ConcurrentHashMap<>();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        benches.strands().run(ENTITIES.subList(0, 2), bench.notes(), (own, entity) -> {
            both.countDown();
            own.notes().that(entity.entity().name(), await(both), "it waited in vain for the other one");
            rows.put(entity.entity().name(), own.rows());
            threads.add(Thread.currentThread());
        });
        assertThat(bench.notes().evidence().failures()).isEmpty();
        assertThat(Set.copyOf(rows.values())).hasSize(2).doesNotContain(bench.rows());
        assertThat(threads).hasSize(2);
    }

    @Test
    void whereAListShowsWhatItsOwnerOwnsOneIsTriedAfterAnother() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        BenchMaker guarded = maker(GuardModel.facts());
        List<EntityFacts> entities = GuardModel.facts().entities();
        guarded.strands().run(entities, guarded.bench().notes(), (own, entity) -> threads.add(Thread.currentThread()));
        assertThat(entities).hasSizeGreaterThan(1);
        assertThat(threads).hasSize(1);
    }

    @Test
    void aBrokenEnvironmentEndsAll() {
        assertThatThrownBy(() -> benches.strands().run(ENTITIES, bench.notes(), (own, entity) -> {
                    throw new BrokenEnvironment("no PostgreSQL", null);
                }))
                .isInstanceOf(BrokenEnvironment.class)
                .hasMessage("no PostgreSQL");
    }

    @Test
    void numbersOfStrandsAreDenseAndNeverTheSame() {
        Numbers numbers = new Numbers();
        assertThat(numbers.getAsLong()).isEqualTo(1);
        List<LongSupplier> strands = numbers.strands(2);
        assertThat(taken(strands.get(1), 130)).startsWith(66L, 67L).endsWith(257L, 322L, 323L);
        assertThat(taken(strands.get(0), 65)).startsWith(2L, 3L).endsWith(65L, 130L);
        assertThat(numbers.getAsLong()).isEqualTo(324);
    }

    @Test
    void nobodyElseAsksWhileOneIsAlone() throws Exception {
        Traffic traffic = new Traffic();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch started = new CountDownLatch(1);
            Future<String> beside = traffic.alone(() -> {
                Future<String> waiting = other.submit(() -> {
                    started.countDown();
                    return traffic.beside(() -> "asked");
                });
                assertThat(await(started)).isTrue();
                pause(50);
                assertThat(traffic.beside(waiting::isDone)).isFalse();
                return waiting;
            });
            assertThat(beside.get(5, TimeUnit.SECONDS)).isEqualTo("asked");
        } finally {
            other.shutdownNow();
        }
    }

    private static List<Long> taken(LongSupplier numbers, int count) {
        return LongStream.generate(numbers).limit(count).boxed().toList();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
