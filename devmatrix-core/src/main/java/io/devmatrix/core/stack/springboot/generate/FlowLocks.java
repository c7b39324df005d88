package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** The locks of a flow, taken before anything is read: see {@link LockOrder}. */
final class FlowLocks {
    private static final Quote LOCK_ALL = Quote.statements("$Rows.lockAll($rows, $reached);");
    private static final Quote ONE = Quote.expression("import java.util.stream.Stream; Stream.of($row.$getter())");
    private static final Quote ONE_OR_NONE =
            Quote.expression("import java.util.stream.Stream; Stream.ofNullable($row.$getter())");
    private static final Quote MANY = Quote.expression("$row.$getter().stream()");
    private static final Quote MAP = Quote.expression("$rows.map($Type::$getter)");
    private static final Quote MAP_SOME =
            Quote.expression("import java.util.Objects; $rows.map($Type::$getter).filter(Objects::nonNull)");
    private static final Quote FLAT = Quote.expression("$rows.flatMap($row -> $row.$getter().stream())");
    private static final Quote BOTH = Quote.expression("import java.util.stream.Stream; Stream.concat($left, $right)");

    private final FlowCode code;
    private final LockOrder order;
    private final SortedMap<String, FlowPlace> touched;

    FlowLocks(FlowCode code, boolean writes) {
        this.code = code;
        this.order = LockOrder.of(code.facts());
        this.touched = writes ? FlowTouched.of(code) : new java.util.TreeMap<>();
    }

    /** Whether the row of that name is read in a condition, or changed. */
    boolean isTouched(String name) {
        return touched.containsKey(name);
    }

    /** Whether the flow locks rows of the entity that it reaches from others: one of them may be one that it knows by name, too. */
    boolean reaches(EntityFacts entity) {
        return touched.values().stream()
                .anyMatch(place -> !place.steps().isEmpty() && place.entity().equals(entity));
    }

    /** Place of the entity's table in the order of locks. */
    int rank(EntityFacts entity) {
        return order.rank(entity);
    }

    /** Locks the rows that are reached from a row, table by table. */
    List<Code> reachedFrom(String name) {
        return reachedFrom(List.of(name));
    }

    /** Locks the rows that are reached from some rows, table by table. */
    List<Code> reachedFrom(List<String> names) {
        List<FlowPlace> places = touched.values().stream()
                .filter(place -> names.contains(place.root()) && !place.steps().isEmpty())
                .sorted(Comparator.comparing((FlowPlace place) -> order.rank(place.entity()))
                        .thenComparing(FlowPlace::key))
                .toList();
        return LockSteps.of(places).stream().map(this::locked).toList();
    }

    private Code locked(List<FlowPlace> places) {
        return LOCK_ALL.with("Rows", code.units().base("flow.Rows"))
                .with("rows", code.repository(places.get(0).entity()))
                .with(
                        "reached",
                        places.stream()
                                .map(this::reached)
                                .reduce((left, right) -> BOTH.with("left", left).with("right", right))
                                .orElseThrow());
    }

    private Code reached(FlowPlace place) {
        EntityFacts from = root(place);
        Code rows = null;
        for (String step : place.steps()) {
            rows = rows == null ? first(place.root(), from, step) : next(rows, from, step);
            from = target(from, step);
        }
        return java.util.Objects.requireNonNull(rows);
    }

    private EntityFacts root(FlowPlace place) {
        if (place.root().equals(PrincipalUse.NAME) && code.principal().isPresent()) {
            return code.principal().get();
        }
        return code.flow().variables().stream()
                .map(io.devmatrix.core.facts.FlowFacts.Variable::row)
                .filter(row -> row.name().equals(place.root()))
                .map(row -> code.facts().entity(row.entity()))
                .findFirst()
                .orElseGet(() -> code.facts().entity(FlowRoots.entity(code.flow(), place.root())));
    }

    private Code first(String root, EntityFacts from, String step) {
        Quote quote = isMany(from, step) ? MANY : nullable(from, step) ? ONE_OR_NONE : ONE;
        return quote.with("row", root).with("getter", RowAccess.getter(from, step));
    }

    private Code next(Code rows, EntityFacts from, String step) {
        String getter = RowAccess.getter(from, step);
        if (isMany(from, step)) {
            return FLAT.with("rows", rows).with("row", code.fresh("row")).with("getter", getter);
        }
        return (nullable(from, step) ? MAP_SOME : MAP)
                .with("rows", rows)
                .with("Type", JavaTypes.of(from.types().entity()))
                .with("getter", getter);
    }

    private static boolean isMany(EntityFacts entity, String step) {
        return entity.field(step).map(EntityShape::isMany).orElse(true);
    }

    private static boolean nullable(EntityFacts entity, String step) {
        return entity.field(step).map(FieldFacts::nullable).orElse(false);
    }

    private EntityFacts target(EntityFacts entity, String step) {
        return entity.relations()
                .filter(relation -> relation.name().equals(Name.of(step)))
                .map(relation -> code.facts().entity(relation.relation().target()))
                .findFirst()
                .orElseGet(() -> code.facts()
                        .entity(entity.inverses().stream()
                                .filter(inverse -> inverse.name().text().equals(step))
                                .findFirst()
                                .orElseThrow()
                                .owner()));
    }
}
