package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values worth trying: small numbers, limits, and what the model's expressions compare with, each with its neighbours. */
final class ValuePool {
    private static final List<BigDecimal> SMALL =
            Stream.of(0, 1, 2, 3, 5, 10).map(BigDecimal::valueOf).toList();
    private static final List<Duration> AWAY =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(40), Duration.ofDays(400));

    /** Short durations, of which hours are no part; shorter ones may be over before the answer comes. */
    private static final Duration SHORTEST = Duration.ofMinutes(4);

    private static final Duration SHORT = Duration.ofHours(2);
    private static final int OFTEN = 4;
    private static final long MOST_DAYS = 4000;

    private final FactTable facts;
    private final WrittenValues written;
    private final boolean soon;
    private final Map<Object, List<Object>> numbers = new LinkedHashMap<>();

    /** The same by limits as they stand in the model, for the many times that they are asked for. */
    private final Map<Limits, Map<Type, List<Object>>> known = new IdentityHashMap<>();

    /** For cases of a flow, which are asked for at once. */
    ValuePool(FactTable facts, Flow flow) {
        this(facts, WrittenValues.of(facts, flow), true);
    }

    ValuePool(FactTable facts, WrittenValues written) {
        this(facts, written, false);
    }

    private ValuePool(FactTable facts, WrittenValues written, boolean soon) {
        this.facts = facts;
        this.written = written;
        this.soon = soon;
    }

    /** Values of that type within the limits; empty when any value is as good as another. */
    List<Object> of(Type type, Limits limits, Optional<DefaultValue> usual, Instant now) {
        return switch (type.kind()) {
            case INT, LONG, DECIMAL -> known.computeIfAbsent(limits, key -> new IdentityHashMap<>())
                    .computeIfAbsent(
                            type,
                            key -> numbers.computeIfAbsent(
                                    List.of(type, limits), both -> numbers(type, limits, usual)));
            case BOOLEAN -> List.of(true, false);
            case ENUM -> List.copyOf(facts.enumType(type.enumName()).type().valueNames());
            case INSTANT -> instants(now);
            case DATE -> dates(now);
            case STRING, TEXT, EMAIL, URL -> Stream.concat(Stream.of(""), written.texts().stream())
                    .<Object>map(text -> text)
                    .toList();
            case DURATION -> List.copyOf(written.durations());
            default -> List.of();
        };
    }

    List<Object> of(AttributeFacts attribute, Instant now) {
        return of(attribute.type(), attribute.attribute().limits(), attribute.defaultValue(), now);
    }

    /** When a row may have been made or changed; empty when no expression reads it. */
    List<Instant> ages(String name, Instant now) {
        return written.ages().contains(name)
                ? instants(now).stream()
                        .map(Instant.class::cast)
                        .filter(now::isAfter)
                        .toList()
                : List.of();
    }

    /** Days after which what expressions ask of the time may be another; empty when none asks. */
    List<Integer> delays() {
        return written.ages().isEmpty()
                ? List.of()
                : Stream.concat(Stream.concat(AWAY.stream(), written.durations().stream()), spans())
                        .map(away -> (int) Math.min(MOST_DAYS, away.abs().toDays() + 1))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Numbers of days that are added, where there are dates to add them to. */
    private Stream<Duration> spans() {
        return hasDates() ? written.days().stream().map(Duration::ofDays) : Stream.empty();
    }

    private boolean hasDates() {
        return facts.entities().stream()
                .flatMap(EntityFacts::attributes)
                .anyMatch(attribute -> attribute.type().kind() == Type.Kind.DATE);
    }

    private List<Object> instants(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Stream<Instant> far = Stream.concat(
                        AWAY.stream(),
                        written.durations().stream().flatMap(d -> Stream.of(d.plusHours(2), d.minusHours(1))))
                .flatMap(d -> Stream.of(hour.minus(d), hour.plus(d).plus(Duration.ofHours(1))));
        return Stream.concat(far.distinct(), soon ? near(now) : Stream.empty())
                .<Object>map(at -> at)
                .toList();
    }

    /** Half of each short duration from now, often: within it for as long as a case takes. As many whatever the time is. */
    private Stream<Instant> near(Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return written.durations().stream()
                .filter(d -> d.compareTo(SHORTEST) >= 0 && d.compareTo(SHORT) <= 0)
                .map(d -> d.dividedBy(2).truncatedTo(ChronoUnit.SECONDS))
                .flatMap(d -> Stream.of(second.minus(d), second.plus(d)))
                .flatMap(at -> Stream.generate(() -> at).limit(OFTEN));
    }

    /** Days of the times worth trying, and those so many days from today as the model adds, with the days beside them. */
    private List<Object> dates(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return Stream.concat(
                        instants(now).stream().distinct().map(at -> LocalDate.ofInstant((Instant) at, ZoneOffset.UTC)),
                        written.days().stream()
                                .flatMap(days -> IntStream.rangeClosed(days - 1, days + 1)
                                        .boxed())
                                .flatMap(days -> Stream.of(today.minusDays(days), today.plusDays(days))))
                .<Object>map(date -> date)
                .toList();
    }

    private List<Object> numbers(Type type, Limits limits, Optional<DefaultValue> usual) {
        boolean decimal = type.kind() == Type.Kind.DECIMAL;
        int scale = decimal ? type.scale() : 0;
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        TreeSet<BigDecimal> found = new TreeSet<>(SMALL);
        limits.min().ifPresent(min -> found.addAll(List.of(min, min.add(step))));
        limits.max().ifPresent(max -> found.addAll(List.of(max, max.subtract(step))));
        if (usual.orElse(null) instanceof DefaultValue.Literal literal) {
            found.add(new BigDecimal(literal.text()));
        }
        written.numbers().forEach(n -> found.addAll(List.of(n.subtract(step), n, n.add(step))));
        BigDecimal most = decimal
                ? BigDecimal.TEN.pow(type.precision() - type.scale()).subtract(step)
                : BigDecimal.valueOf(Integer.MAX_VALUE);
        return found.stream()
                .filter(n -> n.stripTrailingZeros().scale() <= scale)
                .filter(n -> n.abs().compareTo(most) <= 0)
                .filter(n -> n.compareTo(limits.min().orElse(BigDecimal.ZERO)) >= 0)
                .filter(n -> limits.max().filter(max -> n.compareTo(max) > 0).isEmpty())
                .<Object>map(n -> decimal ? n.setScale(scale, RoundingMode.UNNECESSARY) : (Object) n.longValueExact())
                .toList();
    }
}
