package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cache of a generated service, by itself: what it keeps, for how long, and what a change does to it. */
class ReadCacheTest {
    private static final Class<?> CACHE = load();
    private static final int MOST = 3;
    private static final long AGE = 100;

    private final AtomicLong clock = new AtomicLong();
    private final Object cache = cache(clock::get);
    private final List<UUID> row = List.of(UUID.randomUUID());

    private static Class<?> load() {
        try {
            return JavaCompilation.classes(Generated.files(Models.named("todo").require()))
                    .loadClass("com.acme.todo.base.cache.ReadCache");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void showsWhatItReadUntilItIsOld() {
        assertThat(get(row, "first")).isEqualTo("first");
        clock.set(AGE - 1);
        assertThat(get(row, "second")).isEqualTo("first");
        clock.set(AGE);
        assertThat(get(row, "third")).isEqualTo("third");
        assertThat(counts()).isEqualTo("CacheCounts[hits=1, misses=2]");
    }

    @Test
    void countsTheAgeFromTheStartOfTheRead() {
        Supplier<Object> slow = () -> {
            clock.set(AGE - 1);
            return "slow";
        };
        call("get", row, slow);
        clock.set(AGE);

        assertThat(get(row, "new")).isEqualTo("new");
    }

    @Test
    void keepsNothingOfAReadThatFails() {
        Supplier<Object> missing = () -> {
            throw new NoSuchElementException("not there");
        };
        assertThatThrownBy(() -> call("get", row, missing)).hasMessage("not there");

        assertThat(get(row, "there")).isEqualTo("there");
        assertThat(counts()).isEqualTo("CacheCounts[hits=0, misses=2]");
    }

    @Test
    void findsARowOnlyUnderItsOwnParents() {
        UUID id = row.get(0);
        get(List.of(UUID.randomUUID(), id), "under one");

        assertThat(get(List.of(UUID.randomUUID(), id), "under another")).isEqualTo("under another");
    }

    @Test
    void forgetsTheLongestKeptRowWhenItIsFull() {
        List<List<UUID>> rows = Stream.generate(() -> List.of(UUID.randomUUID()))
                .limit(MOST + 1)
                .toList();
        rows.forEach(one -> get(one, "old"));

        assertThat(get(rows.get(1), "new")).isEqualTo("old");
        assertThat(get(rows.get(0), "new")).isEqualTo("new");
    }

    @Test
    void readsARowThatIsBeingChanged() {
        get(row, "before");
        call("beginChange", row.get(0));
        assertThat(get(row, "still before")).isEqualTo("still before");
        call("endChange", row.get(0));

        assertThat(get(row, "after")).isEqualTo("after");
        assertThat(get(row, "later")).isEqualTo("after");
    }

    @Test
    void keepsNothingUntilTheLastOfTwoChangesEnds() {
        call("beginChange", row.get(0));
        call("beginChange", row.get(0));
        call("endChange", row.get(0));
        get(row, "between");
        call("endChange", row.get(0));

        assertThat(get(row, "after")).isEqualTo("after");
    }

    /** It began before the change and ends after it: what it saw is old. */
    @Test
    void keepsNothingOfAReadThatMetAChange() {
        Supplier<Object> overtaken = () -> {
            call("beginChange", row.get(0));
            call("endChange", row.get(0));
            return "before";
        };
        assertThat(call("get", row, overtaken)).isEqualTo("before");

        assertThat(get(row, "after")).isEqualTo("after");
    }

    @Test
    void keepsARowWhoseReadMetTheChangeOfAnother() {
        Supplier<Object> beside = () -> {
            call("beginChange", UUID.randomUUID());
            return "mine";
        };
        call("get", row, beside);

        assertThat(get(row, "later")).isEqualTo("mine");
    }

    @Test
    void forgetsAllWhenAnOwnerGoes() {
        get(row, "before");
        call("beginClear");
        assertThat(get(row, "meanwhile")).isEqualTo("meanwhile");
        call("endClear");

        assertThat(get(row, "after")).isEqualTo("after");
    }

    @Test
    void keepsNothingOfAReadThatMetTheEndOfAnOwner() {
        Supplier<Object> overtaken = () -> {
            call("beginClear");
            call("endClear");
            return "before";
        };
        call("get", row, overtaken);

        assertThat(get(row, "after")).isEqualTo("after");
    }

    private Object get(List<UUID> path, Object read) {
        Supplier<Object> supplier = () -> read;
        return call("get", path, supplier);
    }

    private String counts() {
        return call("counts").toString();
    }

    private static Object cache(LongSupplier clock) {
        try {
            Constructor<?> constructor = CACHE.getDeclaredConstructor(long.class, int.class, LongSupplier.class);
            constructor.setAccessible(true); // the service opens its caches in one place
            return constructor.newInstance(AGE, MOST, clock);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object call(String name, Object... arguments) {
        Method method = Stream.of(CACHE.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(cache, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
