package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a shape that differ from a base in one place: below, at and above each constant; all values of enums; null; lists. */
final class Variants {
    private final Pool pool;
    private final Instant now;
    private final Settling settling;

    /** Variants around constants; moments are taken around the one given too. */
    Variants(Pool pool, Instant now, Settling settling) {
        this.pool = pool;
        this.now = now;
        this.settling = settling;
    }

    /** The values, simple ones first; the base not among them. */
    Stream<@Nullable Object> of(Shape shape, @Nullable Object base) {
        Stream<@Nullable Object> none = shape.nullable() ? Stream.of((Object) null) : Stream.of();
        if (shape instanceof Shape.Scalar scalar) {
            return Stream.concat(none, scalars(scalar).stream());
        }
        if (shape instanceof Shape.Choice choice) {
            return Stream.concat(none, choice.constants().keySet().stream());
        }
        if (shape instanceof Shape.Parts parts) {
            Map<?, ?> row = base instanceof Map<?, ?> known ? known : Base.ONES.row(parts);
            return Stream.concat(none, rows(parts, row));
        }
        return lists(((Shape.Many) shape).element(), (List<?>) java.util.Objects.requireNonNull(base));
    }

    private Stream<@Nullable Object> rows(Shape.Parts parts, Map<?, ?> row) {
        return parts.members().entrySet().stream()
                .filter(member -> !settling.isComputed(parts, member.getKey()))
                .flatMap(member -> of(member.getValue(), row.get(member.getKey()))
                        .map(value -> with(row, member.getKey(), value)));
    }

    /** Values that differ so that a number that the model computes is below, at and above each constant. */
    Stream<@Nullable Object> moved(Shape shape, @Nullable Object base) {
        if (shape instanceof Shape.Many many && base instanceof List<?> list) {
            Object plain = list.isEmpty() ? Base.ONES.value(many.element()) : list.get(0);
            return moved(many.element(), plain).map(value -> Base.numbered(list(value), many.element()));
        }
        if (!(shape instanceof Shape.Parts parts) || !(base instanceof Map<?, ?> row)) {
            return Stream.of();
        }
        return parts.members().entrySet().stream().flatMap(member -> {
            String name = member.getKey();
            if (settling.isComputed(parts, name)) {
                return moved(parts, row, name);
            }
            return member.getValue() instanceof Shape.Parts below
                    ? moved(below, row.get(name)).map(value -> with(row, name, value))
                    : Stream.of();
        });
    }

    private Stream<@Nullable Object> moved(Shape.Parts parts, Map<?, ?> row, String member) {
        if (!(parts.members().get(member) instanceof Shape.Scalar scalar) || !isNumber(scalar)) {
            return Stream.of();
        }
        Moves moves = new Moves(settling, parts, row, member, null);
        return scalars(scalar).stream().flatMap(value -> moves.to(new BigDecimal(value.toString())).stream());
    }

    static boolean isNumber(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case INT, LONG, DECIMAL -> true;
            default -> false;
        };
    }

    private static Map<String, @Nullable Object> with(Map<?, ?> row, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        row.forEach((key, old) -> copy.put((String) key, old));
        copy.put(name, value);
        return copy;
    }

    /** The special element stands first, in the middle and last. */
    private Stream<@Nullable Object> lists(Shape element, List<?> base) {
        Object plain = base.isEmpty() ? Base.ONES.value(element) : base.get(0);
        Stream<List<@Nullable Object>> sizes =
                Stream.of(list(), list(plain), list(plain, plain), list(plain, plain, plain));
        Stream<List<@Nullable Object>> special = of(element, plain)
                .flatMap(value -> Stream.of(
                        list(value), list(value, plain, plain), list(plain, value, plain), list(plain, plain, value)));
        return Stream.concat(sizes, special).map(list -> Base.numbered(list, element));
    }

    private static List<@Nullable Object> list(@Nullable Object... elements) {
        return java.util.Arrays.asList(elements);
    }

    /** All values of a scalar that may matter, within its limits. */
    Set<Object> scalars(Shape.Scalar scalar) {
        Set<Object> values = new LinkedHashSet<>();
        switch (scalar.kind()) {
            case BOOLEAN -> values.addAll(List.of(false, true));
            case INT, LONG -> numbers(0).forEach(number -> values.add(number.longValue()));
            case DECIMAL -> values.addAll(numbers(scalar.scale()));
            case DATE -> values.addAll(dates());
            case INSTANT -> values.addAll(instants());
            case DURATION -> values.addAll(durations());
            case UUID -> values.addAll(List.of(new UUID(0, 1), new UUID(0, 2)));
            case STRING, JSON, BYTES -> values.addAll(texts(scalar));
        }
        values.removeIf(value -> !Fitted.outside(scalar.limits(), value).isEmpty());
        return values;
    }

    private Set<BigDecimal> numbers(int scale) {
        Set<BigDecimal> numbers = new TreeSet<>(java.util.Comparator.comparing((BigDecimal number) -> number.abs())
                .thenComparing(number -> number.signum() < 0));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        Stream<BigDecimal> small = Stream.of(-1L, 0L, 1L, 2L, 3L, 1000L).map(BigDecimal::valueOf);
        Stream.concat(small, pool.numbers().stream()).forEach(number -> {
            BigDecimal floor = number.setScale(scale, RoundingMode.FLOOR);
            numbers.addAll(List.of(
                    floor.subtract(unit), floor, number.setScale(scale, RoundingMode.CEILING), floor.add(unit)));
            if (scale > 0) { // a tenth of it lies between two numbers, above an even one and above an odd one
                numbers.addAll(List.of(
                        floor.add(unit.multiply(BigDecimal.valueOf(5))),
                        floor.add(unit.multiply(BigDecimal.valueOf(15)))));
            }
        });
        if (scale > 0) { // values that no rounding of a share meets by chance
            numbers.add(new BigDecimal("12.345678").setScale(scale, RoundingMode.DOWN));
            numbers.add(new BigDecimal("99.95").setScale(scale, RoundingMode.DOWN));
        }
        numbers.removeIf(number -> number.abs().compareTo(new BigDecimal("1E15")) > 0
                || scale == 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0);
        return numbers;
    }

    private Set<Instant> instants() {
        Set<Instant> instants = new LinkedHashSet<>(List.of(now));
        for (Duration span : pool.spans()) {
            Stream.of(now.minus(span), now.plus(span))
                    .flatMap(i -> Stream.of(i.minusSeconds(1), i, i.plusSeconds(1)))
                    .forEach(instants::add);
        }
        pool.instants().forEach(i -> instants.addAll(List.of(i.minusSeconds(1), i, i.plusSeconds(1))));
        instants.addAll(List.of(now.minusSeconds(1), now.plusSeconds(1)));
        return instants;
    }

    private Set<LocalDate> dates() {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Set<LocalDate> dates = new LinkedHashSet<>(List.of(today, today.minusDays(1), today.plusDays(1)));
        for (Duration span : pool.spans()) {
            Stream.of(today.minusDays(span.toDays()), today.plusDays(span.toDays()))
                    .flatMap(d -> Stream.of(d.minusDays(1), d, d.plusDays(1)))
                    .forEach(dates::add);
        }
        pool.dates().forEach(d -> dates.addAll(List.of(d.minusDays(1), d, d.plusDays(1))));
        dates.addAll(List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2028, 2, 29), LocalDate.of(2026, 12, 31)));
        return dates;
    }

    private Set<Duration> durations() {
        Set<Duration> durations = new LinkedHashSet<>(List.of(Duration.ZERO));
        pool.spans().forEach(span -> durations.addAll(List.of(span, span.minusSeconds(1), span.plusSeconds(1))));
        return durations;
    }

    private Set<String> texts(Shape.Scalar scalar) {
        Set<String> texts = new LinkedHashSet<>(List.of("", "a", " ", Texts.least(scalar.limits(), "a")));
        for (String text : pool.texts()) {
            texts.addAll(new ArrayList<>(List.of(
                    text,
                    text + "x",
                    text.toLowerCase(java.util.Locale.ROOT),
                    text.toUpperCase(java.util.Locale.ROOT))));
        }
        return texts;
    }
}
