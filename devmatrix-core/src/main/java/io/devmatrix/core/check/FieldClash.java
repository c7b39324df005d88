package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Fields of one entity that want the same name, though their own names differ. */
final class FieldClash {
    private FieldClash() {}

    /** The clashes; the second field is one that the model states. */
    static Stream<Clash<FieldFacts>> find(
            EntityFacts entity, Predicate<FieldFacts> which, Function<FieldFacts, String> name) {
        return Clash.<FieldFacts>find(entity.fields().stream().filter(which), name)
                .filter(clash -> !key(clash.first()).equals(key(clash.second())))
                .map(FieldClash::statedLast);
    }

    private static Clash<FieldFacts> statedLast(Clash<FieldFacts> clash) {
        return clash.second().declared() ? clash : new Clash<>(clash.key(), clash.second(), clash.first());
    }

    private static String key(FieldFacts field) {
        return new Named(field.node(), "field", field.name().text()).key();
    }
}
