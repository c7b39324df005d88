package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds rows for which a computed number is a given one: one of the numbers that it is computed of is moved along a line. */
final class Moves {
    private final Settling settling;
    private final Shape.Parts parts;
    private final String member;
    private final List<Line> lines = new ArrayList<>();

    /** A number of the row, or below it. */
    private record Leaf(Shape.Scalar shape, Function<Object, Object> put) {
        Object value(BigDecimal number) {
            return shape.kind() == Kind.DECIMAL ? number : (Object) number.longValue();
        }
    }

    /** What becomes of the computed number: {@code made} where the leaf is {@code start}, and as much more for each one more. */
    private record Line(Leaf leaf, BigDecimal start, BigDecimal made, BigDecimal slope) {}

    /**
     * Moves of that row.
     *
     * @param told what an example says of the row and must stay; null for nothing
     */
    Moves(Settling settling, Shape.Parts parts, Map<?, ?> row, String member, @Nullable JsonNode told) {
        this.settling = settling;
        this.parts = parts;
        this.member = member;
        leaves(parts, row, told, moved -> moved).forEach(leaf -> line(leaf).ifPresent(lines::add));
    }

    /** The first row found whose computed member is the number. */
    Optional<Map<String, @Nullable Object>> to(BigDecimal wanted) {
        return lines.stream().flatMap(line -> row(line, wanted).stream()).findFirst();
    }

    private Optional<Map<String, @Nullable Object>> row(Line line, BigDecimal wanted) {
        BigDecimal number = wanted.subtract(line.made)
                .divide(line.slope, line.leaf.shape().scale(), RoundingMode.HALF_UP)
                .add(line.start);
        if (!Fitted.outside(line.leaf.shape().limits(), number).isEmpty()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> row = settled(line.leaf, number);
        return number(row.get(member))
                .filter(made -> made.compareTo(wanted) == 0)
                .map(made -> row);
    }

    private Optional<Line> line(Leaf leaf) {
        BigDecimal start = number(Base.ONES.value(leaf.shape())).orElse(BigDecimal.ONE);
        boolean up =
                Fitted.outside(leaf.shape().limits(), start.add(BigDecimal.ONE)).isEmpty();
        BigDecimal step = up ? BigDecimal.ONE : BigDecimal.ONE.negate();
        Optional<BigDecimal> here = number(settled(leaf, start).get(member));
        Optional<BigDecimal> there = number(settled(leaf, start.add(step)).get(member));
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(there.get().subtract(here.get()).multiply(step))
                        .filter(slope -> slope.signum() != 0)
                        .map(slope -> new Line(leaf, start, here.get(), slope));
    }

    private Map<String, @Nullable Object> settled(Leaf leaf, BigDecimal number) {
        Map<?, ?> moved = (Map<?, ?>) leaf.put().apply(leaf.value(number));
        return settling.settled(parts, moved).value();
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value instanceof Long whole
                ? Optional.of(BigDecimal.valueOf(whole))
                : value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private List<Leaf> leaves(
            Shape shape, @Nullable Object value, @Nullable JsonNode told, Function<Object, Object> put) {
        if (shape instanceof Shape.Scalar scalar) {
            return Variants.isNumber(scalar) && told == null ? List.of(new Leaf(scalar, put)) : List.of();
        }
        if (shape instanceof Shape.Many many && value instanceof List<?> list) {
            return first(many.element(), list, told, put);
        }
        return shape instanceof Shape.Parts row && (value != null || told == null)
                ? members(row, value instanceof Map<?, ?> known ? known : Base.ONES.row(row), told, put)
                : List.of();
    }

    private List<Leaf> members(
            Shape.Parts row, Map<?, ?> known, @Nullable JsonNode told, Function<Object, Object> put) {
        List<Leaf> found = new ArrayList<>();
        row.members().forEach((name, member) -> {
            if (!settling.isComputed(row, name)) {
                found.addAll(leaves(member, known.get(name), told == null ? null : told.get(name), moved -> {
                    Map<Object, @Nullable Object> copy = new LinkedHashMap<>(known);
                    copy.put(name, moved);
                    return put.apply(copy);
                }));
            }
        });
        return found;
    }

    /** An empty list has one element then, unless an example says that it is empty. */
    private List<Leaf> first(Shape element, List<?> list, @Nullable JsonNode told, Function<Object, Object> put) {
        if (list.isEmpty() && told != null) {
            return List.of();
        }
        Object plain = list.isEmpty() ? Base.ONES.value(element) : list.get(0);
        return leaves(element, Objects.requireNonNull(plain), told == null ? null : told.get(0), moved -> {
            List<@Nullable Object> copy = new ArrayList<>(list);
            if (!copy.isEmpty()) {
                copy.remove(0);
            }
            copy.add(0, moved);
            return put.apply(Base.numbered(copy, element));
        });
    }
}
