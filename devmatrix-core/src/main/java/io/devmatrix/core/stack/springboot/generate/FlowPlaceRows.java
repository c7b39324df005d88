package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a flow comes to the rows of a place, from the row that it knows by name. */
final class FlowPlaceRows {
    private static final Quote ONE = Quote.expression("import java.util.stream.Stream; Stream.of($row.$getter())");
    private static final Quote ONE_OR_NONE =
            Quote.expression("import java.util.stream.Stream; Stream.ofNullable($row.$getter())");
    private static final Quote MANY = Quote.expression("$row.$getter().stream()");
    private static final Quote MAP = Quote.expression("$rows.map($Type::$getter)");
    private static final Quote MAP_SOME =
            Quote.expression("import java.util.Objects; $rows.map($Type::$getter).filter(Objects::nonNull)");
    private static final Quote FLAT = Quote.expression("$rows.flatMap($row -> $row.$getter().stream())");
    private static final Quote IDS = Quote.expression("$rows.map($Type::getId)");
    private static final Quote IDS_OF = Quote.expression("import java.util.List; $rows.$find(List.of($row)).stream()");
    private static final Quote IDS_OF_ALL = Quote.expression("$rows.$find($owners.toList()).stream()");

    private final FlowCode code;

    FlowPlaceRows(FlowCode code) {
        this.code = code;
    }

    /** The collection whose rows the place has; empty where it leads to one row from each. */
    Optional<LockedCollection> collection(FlowPlace place) {
        String last = place.steps().get(place.steps().size() - 1);
        EntityFacts owner = owner(place);
        return isMany(owner, last)
                ? Optional.of(new LockedCollection(owner, Name.of(last), place.entity()))
                : Optional.empty();
    }

    /** Their ids as a stream; what is in a collection is not read for that. */
    Code ids(FlowPlace place) {
        Optional<LockedCollection> collection = collection(place);
        if (collection.isEmpty()) {
            return IDS.with("rows", of(place))
                    .with("Type", JavaTypes.of(place.entity().types().entity()));
        }
        boolean direct = place.steps().size() == 1;
        return (direct ? IDS_OF.with("row", place.root()) : IDS_OF_ALL.with("owners", of(before(place))))
                .with("rows", code.repository(place.entity()))
                .with("find", collection.get().finder());
    }

    /** The entity that the last step starts from. */
    private EntityFacts owner(FlowPlace place) {
        EntityFacts owner = root(place);
        for (String step : before(place).steps()) {
            owner = target(owner, step);
        }
        return owner;
    }

    /** The place one step before; its entity is not asked for. */
    private static FlowPlace before(FlowPlace place) {
        List<String> steps = place.steps();
        return new FlowPlace(place.root(), steps.subList(0, steps.size() - 1), place.entity());
    }

    /** The rows as a stream. */
    Code of(FlowPlace place) {
        EntityFacts from = root(place);
        Code rows = null;
        for (String step : place.steps()) {
            rows = rows == null ? first(place.root(), from, step) : next(rows, from, step);
            from = target(from, step);
        }
        return Objects.requireNonNull(rows);
    }

    private EntityFacts root(FlowPlace place) {
        if (place.root().equals(PrincipalUse.NAME) && code.principal().isPresent()) {
            return code.principal().get();
        }
        return code.flow().variables().stream()
                .map(FlowFacts.Variable::row)
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
