package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Type.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Values, of attributes and relations that the condition names, with which it holds for the row, or does not; empty when none are found. */
    public Optional<Map<FieldFacts, @Nullable Object>> making(
            Expression condition, boolean holds, EntityFacts entity, UUID id) {
        return making(condition, holds, entity, id, Set.of());
    }

    /**
     * The same, without null in some columns.
     *
     * @param given columns that are to have a value
     */
    public Optional<Map<FieldFacts, @Nullable Object>> making(
            Expression condition, boolean holds, EntityFacts entity, UUID id, Set<SqlName> given) {
        List<FieldFacts> named = entity.fields().stream()
                .filter(SampleRows::isFree)
                .filter(field -> Pattern.compile("\\b" + field.name().text() + "\\b")
                        .matcher(condition.text())
                        .find())
                .toList();
        for (int i = 0; i < TRIES; i++) {
            Sight sight = Sight.of(meaning, world, now);
            ValueMaker values = new ValueMaker(sight, draws, numbers, pool, plain);
            Map<FieldFacts, @Nullable Object> changed = new LinkedHashMap<>();
            for (FieldFacts field : named) {
                Object value = value(field, values, given.contains(field.column()));
                changed.put(field, value);
                sight.tables().set(entity.entity().name(), id, field.name().text(), value);
            }
            if (sight.holds(condition, sight.row(entity.entity().name(), id)) == holds) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    /** Whether a row may get another value there by itself; a row to which just one may refer is left where it is. */
    private static boolean isFree(FieldFacts field) {
        return field instanceof RelationFacts relation
                ? relation.relation().kind() == Relation.Kind.MANY_TO_ONE
                : !(((AttributeFacts) field).attribute().derivation() instanceof Derivation.Computed);
    }

    private @Nullable Object value(FieldFacts field, ValueMaker values, boolean given) {
        if (field instanceof RelationFacts relation) {
            return reference(relation, given);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        return longer(attribute, given ? values.chosen(attribute) : values.value(attribute));
    }

    /** One of the rows that it may refer to; none, at times, where it may be null. */
    private @Nullable UUID reference(RelationFacts relation, boolean given) {
        List<UUID> targets = world.rows(relation.relation().target()).keySet().stream()
                .sorted()
                .toList();
        boolean none = targets.isEmpty() || !given && relation.nullable() && draws.once(3);
        return none ? null : targets.get(draws.next(targets.size()));
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
