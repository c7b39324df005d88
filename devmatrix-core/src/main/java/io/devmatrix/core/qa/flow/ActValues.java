package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Values of attributes for requests: sometimes one that a row has already, else one worth trying, else any. */
final class ActValues {
    private static final int REPEATED = 6;

    private final Sight sight;
    private final Draws draws;
    private final ValueMaker values;

    ActValues(Sight sight, Draws draws, ValueMaker values) {
        this.sight = sight;
        this.draws = draws;
        this.values = values;
    }

    /** A value for the attribute of the entity. */
    Object of(String entity, AttributeFacts attribute) {
        return oneOf(attribute, draws.once(REPEATED) ? known(entity, attribute) : List.of());
    }

    /** A value for an input; one of two times that of a row in an attribute of the same name and type. */
    Object ofAny(AttributeFacts input) {
        Stream<Object> known = sight.meaning().facts().entities().stream()
                .filter(entity -> isLike(entity, input))
                .flatMap(entity -> known(entity.entity().name(), input).stream());
        return oneOf(input, draws.once(2) ? known.toList() : List.of());
    }

    private static boolean isLike(EntityFacts entity, AttributeFacts input) {
        return entity.field(input.name().text()).orElse(null) instanceof AttributeFacts attribute
                && attribute.type().equals(input.type())
                && attribute.attribute().limits().equals(input.attribute().limits());
    }

    private List<Object> known(String entity, AttributeFacts attribute) {
        return sight.rows(entity)
                .map(row -> row.raw(attribute.name().text()))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private Object oneOf(AttributeFacts attribute, List<Object> known) {
        if (!known.isEmpty()) {
            return known.get(draws.next(known.size()));
        }
        return attribute.attribute().limits().clock().isPresent() ? values.plain(attribute) : values.chosen(attribute);
    }
}
