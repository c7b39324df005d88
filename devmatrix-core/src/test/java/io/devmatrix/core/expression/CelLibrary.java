package io.devmatrix.core.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Decimals, and the functions of the library that plain CEL lacks, as CEL knows extensions: an opaque type with declared operators. */
final class CelLibrary {
    static final CelType DECIMAL = OpaqueType.create("decimal");
    static final CelType DATE = OpaqueType.create("date");
    static final CelType CHAPTER = MapType.create(SimpleType.STRING, SimpleType.DYN);

    private static final Map<CelType, Class<?>> CLASSES = Map.of(
            DECIMAL,
            Decimal.class,
            SimpleType.INT,
            Long.class,
            SimpleType.STRING,
            String.class,
            ListType.create(SimpleType.INT),
            List.class,
            ListType.create(DECIMAL),
            List.class,
            DATE,
            LocalDate.class,
            SimpleType.TIMESTAMP,
            Instant.class,
            SimpleType.DURATION,
            Duration.class,
            CHAPTER,
            Map.class);

    private final Map<String, List<CelOverloadDecl>> overloads = new TreeMap<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    /** A decimal by its value: 1.0 equals 1.00. */
    record Decimal(BigDecimal value) implements Comparable<Decimal> {
        Decimal {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public int compareTo(Decimal other) {
            return value.compareTo(other.value);
        }
    }

    /** What a function makes of its arguments. */
    private interface Body {
        Object apply(Object[] arguments);
    }

    private CelLibrary() {
        numbers("_+_", DECIMAL, (a, b) -> new Decimal(a.add(b)));
        numbers("_-_", DECIMAL, (a, b) -> new Decimal(a.subtract(b)));
        numbers("_*_", DECIMAL, (a, b) -> new Decimal(a.multiply(b)));
        numbers("_<_", SimpleType.BOOL, (a, b) -> a.compareTo(b) < 0);
        numbers("_<=_", SimpleType.BOOL, (a, b) -> a.compareTo(b) <= 0);
        numbers("_>_", SimpleType.BOOL, (a, b) -> a.compareTo(b) > 0);
        numbers("_>=_", SimpleType.BOOL, (a, b) -> a.compareTo(b) >= 0);
        mixed("_==_", SimpleType.BOOL, (a, b) -> a.compareTo(b) == 0);
        mixed("_!=_", SimpleType.BOOL, (a, b) -> a.compareTo(b) != 0);
        numbers("min", DECIMAL, (a, b) -> new Decimal(a.min(b)));
        numbers("max", DECIMAL, (a, b) -> new Decimal(a.max(b)));
        wholes("min", SimpleType.INT, Math::min);
        wholes("max", SimpleType.INT, Math::max);
        rounding();
        add("decimal", DECIMAL, List.of(SimpleType.STRING), all -> new Decimal(new BigDecimal((String) all[0])));
        add("-_", DECIMAL, List.of(DECIMAL), all -> new Decimal(number(all[0]).negate()));
        add("@in", SimpleType.BOOL, List.of(DECIMAL, ListType.create(SimpleType.INT)), all -> ((List<?>) all[1])
                .stream().anyMatch(element -> number(element).compareTo(number(all[0])) == 0));
        lists();
        days("_<_", (a, b) -> a.isBefore(b));
        days("_<=_", (a, b) -> !a.isAfter(b));
        days("_>_", (a, b) -> a.isAfter(b));
        days("_>=_", (a, b) -> !a.isBefore(b));
        times();
    }

    static List<CelFunctionDecl> declarations() {
        return new CelLibrary()
                .overloads.entrySet().stream()
                        .map(function -> CelFunctionDecl.newFunctionDeclaration(function.getKey(), function.getValue()))
                        .toList();
    }

    static List<CelFunctionBinding> bindings() {
        return new CelLibrary().bindings;
    }

    private void rounding() {
        for (CelType number : List.of(DECIMAL, SimpleType.INT)) {
            add(
                    "round",
                    DECIMAL,
                    List.of(number, SimpleType.INT),
                    all -> new Decimal(number(all[0]).setScale(Math.toIntExact((Long) all[1]), RoundingMode.HALF_UP)));
            for (CelType by : List.of(DECIMAL, SimpleType.INT)) {
                add(
                        "divide",
                        DECIMAL,
                        List.of(number, by, SimpleType.INT),
                        all -> new Decimal(number(all[0])
                                .divide(number(all[1]), Math.toIntExact((Long) all[2]), RoundingMode.HALF_UP)));
            }
        }
    }

    private void lists() {
        CelType list = ListType.create(SimpleType.INT);
        add("total", SimpleType.INT, List.of(list), all -> ((List<?>) all[0])
                .stream().map(Long.class::cast).reduce(0L, Math::addExact));
        list = ListType.create(DECIMAL);
        add(
                "total",
                DECIMAL,
                List.of(list),
                all -> new Decimal(
                        ((List<?>) all[0]).stream().map(CelLibrary::number).reduce(BigDecimal.ZERO, BigDecimal::add)));
        add("position", SimpleType.INT, List.of(CHAPTER), all -> ((Map<?, ?>) all[0]).get("position"));
        add("price", DECIMAL, List.of(CHAPTER), all -> ((Map<?, ?>) all[0]).get("price"));
    }

    private void days(String function, BiFunction<LocalDate, LocalDate, Object> body) {
        add(function, SimpleType.BOOL, List.of(DATE, DATE), all -> body.apply((LocalDate) all[0], (LocalDate) all[1]));
    }

    private void times() {
        add("date", DATE, List.of(SimpleType.STRING), all -> LocalDate.parse((String) all[0]));
        add("date", DATE, List.of(SimpleType.TIMESTAMP), all -> ((Instant) all[0])
                .atOffset(ZoneOffset.UTC)
                .toLocalDate());
        add("_+_", DATE, List.of(DATE, SimpleType.INT), all -> ((LocalDate) all[0]).plusDays((Long) all[1]));
        add("_-_", DATE, List.of(DATE, SimpleType.INT), all -> ((LocalDate) all[0]).minusDays((Long) all[1]));
        add(
                "_-_",
                SimpleType.INT,
                List.of(DATE, DATE),
                all -> ((LocalDate) all[0]).toEpochDay() - ((LocalDate) all[1]).toEpochDay());
        add("_*_", SimpleType.DURATION, List.of(SimpleType.DURATION, SimpleType.INT), all -> ((Duration) all[0])
                .multipliedBy((Long) all[1]));
    }

    private void numbers(String function, CelType result, BiFunction<BigDecimal, BigDecimal, Object> body) {
        add(function, result, List.of(DECIMAL, DECIMAL), all -> body.apply(number(all[0]), number(all[1])));
        mixed(function, result, body);
    }

    private void mixed(String function, CelType result, BiFunction<BigDecimal, BigDecimal, Object> body) {
        for (List<CelType> types : List.of(List.of(DECIMAL, SimpleType.INT), List.of(SimpleType.INT, DECIMAL))) {
            add(function, result, types, all -> body.apply(number(all[0]), number(all[1])));
        }
    }

    private void wholes(String function, CelType result, BiFunction<Long, Long, Object> body) {
        List<CelType> types = List.of(SimpleType.INT, SimpleType.INT);
        add(function, result, types, all -> body.apply((Long) all[0], (Long) all[1]));
    }

    private void add(String function, CelType result, List<CelType> types, Body body) {
        List<CelOverloadDecl> known = overloads.computeIfAbsent(function, name -> new ArrayList<>());
        String id = "book" + function + known.size();
        known.add(CelOverloadDecl.newGlobalOverload(id, result, types));
        List<Class<?>> classes = new ArrayList<>();
        types.forEach(type -> classes.add(CLASSES.get(type)));
        bindings.add(CelFunctionBinding.from(id, classes, body::apply));
    }

    private static BigDecimal number(Object value) {
        return value instanceof Decimal decimal ? decimal.value() : BigDecimal.valueOf((Long) value);
    }
}
