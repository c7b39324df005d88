package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Values of attributes for requests: sometimes one that a row has already, else one worth trying, else any. */
final class ActValues {
    private static final int REPEATED = 6;
    private static final Set<Kind> NUMBERS = Set.of(Kind.INT, Kind.LONG, Kind.DECIMAL);

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
        List<Object> like = known.toList();
        return oneOf(input, draws.once(2) ? like.isEmpty() ? numbers(input) : like : List.of());
    }

    /** Numbers that rows show and that the input may be: a payment is often to be a total that follows from other values. */
    private List<Object> numbers(AttributeFacts input) {
        return NUMBERS.contains(input.type().kind())
                ? sight.meaning().facts().entities().stream()
                        .flatMap(entity -> entity.attributes()
                                .filter(attribute -> attribute.declared()
                                        && attribute.type().kind()
                                                == input.type().kind())
                                .flatMap(attribute -> shown(entity.entity().name(), attribute)))
                        .filter(value -> isWithin(input, new BigDecimal(value.toString())))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean isWithin(AttributeFacts input, BigDecimal number) {
        Limits limits = input.attribute().limits();
        return number.compareTo(limits.min().orElse(number)) >= 0
                && number.compareTo(limits.max().orElse(number)) <= 0
                && (input.type().kind() != Kind.DECIMAL || fits(input.type(), number.stripTrailingZeros()));
    }

    private static boolean fits(Type type, BigDecimal number) {
        return number.scale() <= type.scale() && number.precision() - number.scale() <= type.precision() - type.scale();
    }

    private Stream<Object> shown(String entity, AttributeFacts attribute) {
        return sight.rows(entity)
                .map(row -> row.get(attribute.name().text()))
                .filter(Objects::nonNull)
                .map(Object.class::cast);
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

    /** What a row has may lie on the wrong side of the clock by now. */
    private Object oneOf(AttributeFacts attribute, List<Object> known) {
        if (attribute.attribute().limits().clock().isPresent()) {
            return values.plain(attribute);
        }
        return known.isEmpty() ? values.chosen(attribute) : known.get(draws.next(known.size()));
    }
}
