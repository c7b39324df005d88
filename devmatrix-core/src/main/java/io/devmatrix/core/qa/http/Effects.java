package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an event sets: each value as the model computes it of the row before, in order. */
final class Effects {
    /** How far the clocks of judge and service may be apart. */
    private static final Duration APART = Duration.ofSeconds(5);

    private final Bench bench;
    private final Life life;
    private final RowValues before;
    private final Instant asked;

    /** To be made before the event is asked for. */
    Effects(Bench bench, Life life, Row row) {
        this.bench = bench;
        this.life = life;
        this.before = bench.conditions().values(life.entity(), row.shown());
        this.asked = bench.conditions().now();
    }

    /** Notes for each effect whether the row shows it. */
    void note(String what, Transition event, JsonNode after) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        changed.put(life.attribute().name().text(), event.to());
        for (Assignment effect : event.effects()) {
            FieldFacts field = life.entity().field(effect.target()).orElseThrow();
            if (field instanceof AttributeFacts attribute && field.shown()) {
                note(what + " sets `" + effect.target() + "`", effect, attribute, changed, after);
            }
        }
    }

    /** The new state and what the event sets, as the database takes it; what the row does not tell is left out. */
    Map<SqlName, Object> columns(Transition event) {
        Map<SqlName, Object> columns = new LinkedHashMap<>();
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        columns.put(life.attribute().column(), event.to());
        changed.put(life.attribute().name().text(), event.to());
        for (Assignment effect : event.effects()) {
            if (life.entity().field(effect.target()).orElseThrow() instanceof AttributeFacts target) {
                Map<String, @Nullable Object> row = new Overlaid(before, new LinkedHashMap<>(changed));
                Conditions.told(() -> value(effect, target, row, asked).orElse(null))
                        .ifPresent(value -> {
                            columns.put(target.column(), SqlValues.of(value));
                            changed.put(effect.target(), value);
                        });
            }
        }
        return columns;
    }

    private void note(
            String name,
            Assignment effect,
            AttributeFacts target,
            Map<String, @Nullable Object> changed,
            JsonNode after) {
        JsonNode seen = after.path(target.wireName());
        Map<String, @Nullable Object> row = new Overlaid(before, new LinkedHashMap<>(changed));
        try {
            Object early = value(effect, target, row, asked.minus(APART)).orElse(null);
            Object late = value(effect, target, row, bench.conditions().now().plus(APART))
                    .orElse(null);
            boolean right = ComputedTrials.same(target, early, seen) || isBetween(early, seen, late);
            bench.notes().that(name, right, seen + " is shown, " + early + " is set");
            changed.put(effect.target(), early);
        } catch (RowValues.Untold e) {
            bench.notes().missing(name, String.valueOf(e.getMessage()), "Show what the value is computed from");
        }
    }

    private Optional<Object> value(Assignment effect, AttributeFacts target, Map<String, ?> row, Instant now) {
        return bench.conditions().assigned(effect.value(), target, row, now);
    }

    private static boolean isBetween(@Nullable Object early, JsonNode seen, @Nullable Object late) {
        if (!(early instanceof Instant from && late instanceof Instant to) || !seen.isString()) {
            return false;
        }
        Instant value = Instant.parse(seen.asString(""));
        return !from.equals(to) && !value.isBefore(from) && !value.isAfter(to);
    }

    /** A row with other values of some attributes. */
    private static final class Overlaid extends AbstractMap<String, @Nullable Object> {
        private final Map<String, @Nullable Object> row;
        private final Map<String, @Nullable Object> changed;

        Overlaid(Map<String, @Nullable Object> row, Map<String, @Nullable Object> changed) {
            this.row = row;
            this.changed = changed;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return changed.containsKey(name) ? changed.get(name) : row.get(name);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            throw new UnsupportedOperationException("the values of a row are read one by one");
        }
    }
}
