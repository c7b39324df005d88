package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What computed values may be computed from: none from itself; one that a column keeps only from its own row and from rows
 * that are part of it, for only with these does the service bring it up to date.
 */
final class ComputedRules {
    private static final Set<String> LATE = Set.of("id", "createdAt", "updatedAt", "version", "deletedAt");

    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    ComputedRules(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    private record Place(String entity, String name) {
        @Override
        public String toString() {
            return entity + "." + name;
        }
    }

    /** Refuses what breaks the rules; expressions that have a problem of their own are passed over. */
    void check() {
        if (!refuseAll(computed -> true, place -> cycle(place, new ArrayDeque<>()))) {
            refuseAll(Derivation.Computed::stored, this::foreign);
        }
    }

    private boolean refuseAll(Predicate<Derivation.Computed> applies, Function<Place, Optional<String>> obstacle) {
        boolean refused = false;
        for (Entity entity : ir.domain().entities()) {
            for (Attribute attribute : entity.attributes()) {
                if (attribute.derivation() instanceof Derivation.Computed computed && applies.test(computed)) {
                    Optional<String> problem = obstacle.apply(new Place(entity.name(), attribute.name()));
                    problem.ifPresent(text -> refuse(computed, text));
                    refused |= problem.isPresent();
                }
            }
        }
        return refused;
    }

    private void refuse(Derivation.Computed computed, String problem) {
        String fix = computed.stored()
                ? "Compute it from other values, or leave `stored` out"
                : "Compute it from other values";
        expressions.refuse(new Problem(computed.expression().node(), 0, problem, fix));
    }

    private Optional<String> cycle(Place place, Deque<Place> way) {
        if (way.contains(place)) {
            return way.peekLast().equals(place)
                    ? Optional.of("`" + place + "` is computed from itself")
                    : Optional.empty();
        }
        way.push(place);
        Optional<String> found = reads(place)
                .map(read -> new Place(owner(read), read.name()))
                .flatMap(source -> cycle(source, way).stream())
                .findFirst();
        way.pop();
        return found;
    }

    /** What the value depends on that the service does not follow. */
    private Optional<String> foreign(Place place) {
        return reads(place)
                .flatMap(read -> foreign(read).stream())
                .findFirst()
                .map(what -> "A column cannot keep a value that depends on `" + what + "`");
    }

    private Optional<String> foreign(Node.Member read) {
        Place place = new Place(owner(read), read.name());
        boolean behind = read.owner() instanceof Node.Member;
        boolean late = LATE.contains(read.name())
                && entity(place).flatMap(e -> e.attribute(read.name())).isEmpty();
        boolean list = read.type() instanceof ValueType.ListOf;
        if (behind || late || list && !isPart(place)) {
            return Optional.of(place.toString());
        }
        return reads(place).flatMap(further -> foreign(further).stream()).findFirst();
    }

    /** Whether the collection is one of rows that are part of the entity. */
    private boolean isPart(Place collection) {
        return ir.domain().entities().stream()
                .flatMap(entity -> entity.partOf().stream())
                .anyMatch(new Nesting(collection.entity(), collection.name())::isSameCollection);
    }

    /** What a computed attribute reads; nothing for others. */
    private Stream<Node.Member> reads(Place place) {
        return entity(place).flatMap(entity -> entity.attribute(place.name())).stream()
                .map(Attribute::derivation)
                .filter(Derivation.Computed.class::isInstance)
                .map(derivation -> ((Derivation.Computed) derivation).expression())
                .flatMap(expression -> expressions.of(expression, place.entity()).stream())
                .map(CheckedExpression::reads)
                .flatMap(List::stream);
    }

    private Optional<Entity> entity(Place place) {
        return ir.domain().entity(place.entity());
    }

    private static String owner(Node.Member read) {
        return read.owner().type().orNull(false).toString();
    }
}
