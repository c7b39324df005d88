package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Invariants that tie the state of a row to that of others, {@code (state == State.LENT) == loans.exists(l, l.open)}: a row that
 * chance has made and that breaks one gets the first value of its enums and flags, of those the invariant names, with which it holds.
 * What may be missing is taken from it before, at times, where that helps: {@code (state == State.WAITING) == (place != null)}.
 */
final class Repairs {
    private static final Set<Kind> FEW = Set.of(Kind.ENUM, Kind.BOOLEAN);

    private final Meaning meaning;
    private final ValuePool pool;

    Repairs(Meaning meaning, ValuePool pool) {
        this.meaning = meaning;
        this.pool = pool;
    }

    /** Mends what can be mended so. */
    void mend(Sight sight, Draws draws) {
        for (Invariant invariant : meaning.facts().application().behaviour().invariants()) {
            List<AttributeFacts> spare = named(invariant, AttributeFacts::nullable);
            if (!spare.isEmpty() && draws.once(2)) {
                sight.rows(invariant.entity())
                        .toList()
                        .forEach(row -> spare.forEach(
                                attribute -> mend(sight, invariant, row, attribute, Collections.singletonList(null))));
            }
            List<AttributeFacts> named =
                    named(invariant, attribute -> FEW.contains(attribute.type().kind()));
            sight.rows(invariant.entity())
                    .toList()
                    .forEach(row -> named.forEach(
                            attribute -> mend(sight, invariant, row, attribute, pool.of(attribute, sight.now()))));
        }
    }

    private List<AttributeFacts> named(Invariant invariant, Predicate<AttributeFacts> like) {
        return meaning.facts()
                .entity(invariant.entity())
                .attributes()
                .filter(attribute -> attribute.declared() && like.test(attribute))
                .filter(attribute -> attribute.attribute().derivation() instanceof Derivation.None)
                .filter(attribute -> Pattern.compile(
                                "(?<![\\w.])" + attribute.name().text() + "\\b")
                        .matcher(invariant.that().text())
                        .find())
                .toList();
    }

    private static void mend(
            Sight sight,
            Invariant invariant,
            RowView row,
            AttributeFacts attribute,
            List<? extends @Nullable Object> values) {
        if (sight.holds(invariant.that(), row)) {
            return;
        }
        String name = attribute.name().text();
        Object broken = row.raw(name);
        for (Object value : values) {
            sight.tables().set(row.entity(), row.id(), name, value);
            if (sight.holds(invariant.that(), row)) {
                return;
            }
        }
        sight.tables().set(row.entity(), row.id(), name, broken);
    }
}
