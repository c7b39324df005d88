package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Type.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of attributes by choices. */
final class ValueMaker {
    private final Sight sight;
    private final Draws draws;
    private final Numbers numbers;
    private final ValuePool pool;
    private final PlainValues plain;

    ValueMaker(Sight sight, Draws draws, Numbers numbers, ValuePool pool, PlainValues plain) {
        this.sight = sight;
        this.draws = draws;
        this.numbers = numbers;
        this.pool = pool;
        this.plain = plain;
    }

    /** The value that a new row has; null for what is computed. */
    @Nullable
    Object value(AttributeFacts attribute) {
        String name = attribute.name().text();
        if (!attribute.declared() && !name.equals("active")) {
            return implicit(name);
        }
        if (attribute.attribute().derivation() instanceof Derivation.Computed) {
            return null;
        }
        if (attribute.nullable() && draws.once(3)) {
            return null;
        }
        return chosen(attribute);
    }

    private @Nullable Object implicit(String name) {
        return switch (name) {
            case "createdAt", "updatedAt" -> age(name);
            case "version" -> 0L;
            case "deletedAt" -> draws.once(8) ? sight.now().truncatedTo(ChronoUnit.HOURS) : null;
            default -> null;
        };
    }

    /** Rows made later are younger, unless it matters how old they are. */
    private Instant age(String name) {
        int rows = sight.tables().touched().size();
        List<Instant> ages = pool.ages(name, sight.now());
        return ages.isEmpty() || draws.once(2)
                ? sight.now().truncatedTo(ChronoUnit.HOURS).minus(1000L - rows, ChronoUnit.HOURS)
                : ages.get(draws.next(ages.size())).minusSeconds(rows);
    }

    /** A value for the attribute: one worth trying where there are such, else any. */
    Object chosen(AttributeFacts attribute) {
        return chosen(attribute, pool.of(attribute, sight.now()));
    }

    /** The same, of those that a client may give now. */
    Object given(AttributeFacts attribute) {
        List<Object> values = pool.of(attribute, sight.now());
        return chosen(
                attribute,
                values.stream().filter(value -> isTimely(attribute, value)).toList());
    }

    /** Whether a client may give the value now. */
    boolean isTimely(AttributeFacts attribute, Object value) {
        return Timely.may(attribute, value, sight.now());
    }

    private Object chosen(AttributeFacts attribute, List<Object> values) {
        boolean free = values.isEmpty() || attribute.type().kind().isTextual() && !draws.once(2);
        if (free || sight.meaning().isApart(attribute)) {
            return plain.value(attribute, numbers.next());
        }
        Object value = values.get(draws.next(values.size()));
        return fits(attribute, value) ? value : plain.value(attribute, numbers.next());
    }

    /** Any value that the attribute may have. */
    Object plain(AttributeFacts attribute) {
        return plain.value(attribute, numbers.next());
    }

    private static boolean fits(AttributeFacts attribute, Object value) {
        if (!(value instanceof String text) || !attribute.type().kind().isTextual()) {
            return true;
        }
        boolean plainText =
                attribute.type().kind() == Kind.STRING || attribute.type().kind() == Kind.TEXT;
        return plainText
                && text.length() <= attribute.type().length().orElse(text.length())
                && text.length() >= attribute.attribute().limits().minLength().orElse(0)
                && attribute.attribute().limits().pattern().map(text::matches).orElse(true);
    }
}
