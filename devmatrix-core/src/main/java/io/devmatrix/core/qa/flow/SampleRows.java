package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Type.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that the model allows, a few of each entity, and changes of them that make a condition true or false. Not thread-safe. */
public final class SampleRows {
    private static final int TRIES = 500;

    private final Meaning meaning;
    private final Numbers numbers;
    private final ValuePool pool;
    private final PlainValues plain;
    private final Draws draws = new Draws(new int[0], 1);
    private final Instant now;
    private final World world;

    /**
     * Rows; the same ones for the same model and time.
     *
     * @param now a time that is not on a whole second
     */
    public SampleRows(Meaning meaning, PlainValues plain, Instant now) {
        this.meaning = meaning;
        this.numbers = new Numbers(new AtomicLong()::incrementAndGet);
        this.pool = new ValuePool(meaning.facts(), WrittenValues.of(meaning.facts()));
        this.plain = plain;
        this.now = now;
        this.world = new Planting(meaning, numbers, pool, plain).samples(draws, now);
    }

    /** The rows. */
    public World world() {
        return world;
    }

    /** Any value that the attribute may have. */
    public Object plain(AttributeFacts attribute) {
        return plain.value(attribute, numbers.next());
    }

    /** Values, of attributes that the condition names, with which it holds for the row, or does not; empty when none are found. */
    public Optional<Map<AttributeFacts, @Nullable Object>> making(
            Expression condition, boolean holds, EntityFacts entity, UUID id) {
        List<AttributeFacts> named = entity.attributes()
                .filter(attribute -> !(attribute.attribute().derivation() instanceof Derivation.Computed))
                .filter(attribute -> Pattern.compile("\\b" + attribute.name().text() + "\\b")
                        .matcher(condition.text())
                        .find())
                .toList();
        for (int i = 0; i < TRIES; i++) {
            Sight sight = Sight.of(meaning, world, now);
            ValueMaker values = new ValueMaker(sight, draws, numbers, pool, plain);
            Map<AttributeFacts, @Nullable Object> changed = new LinkedHashMap<>();
            for (AttributeFacts attribute : named) {
                Object value = longer(attribute, values.value(attribute));
                changed.put(attribute, value);
                sight.tables().set(entity.entity().name(), id, attribute.name().text(), value);
            }
            if (sight.holds(condition, sight.row(entity.entity().name(), id)) == holds) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    /** Conditions ask for the length of texts, too. */
    private @Nullable Object longer(AttributeFacts attribute, @Nullable Object value) {
        boolean free =
                attribute.type().kind() == Kind.STRING || attribute.type().kind() == Kind.TEXT;
        if (!(value instanceof String text)
                || !free
                || attribute.attribute().limits().pattern().isPresent()) {
            return value;
        }
        String padded = text + "x".repeat(draws.next(12));
        return padded.substring(
                0, Math.min(padded.length(), attribute.type().length().orElse(padded.length())));
    }
}
