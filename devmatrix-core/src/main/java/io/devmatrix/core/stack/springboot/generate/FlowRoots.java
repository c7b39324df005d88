package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that a request names, in its path or its body: found or answered with 404, and locked in one order. */
final class FlowRoots {
    private static final Quote FIND = Quote.expression("$Rows.$find($rows, \"$thing\", $id)");
    private static final Quote FIND_PART = Quote.expression("$Rows.$find($rows, \"$thing\", $id, $belongs)");
    private static final Quote OR_NULL = Quote.expression("$id == null ? null : $found");
    private static final Quote LOCK_ALL =
            Quote.statements("import java.util.stream.Stream; $Rows.lockIds($rows, $stream);");
    private static final Quote IDS = Quote.expression("import java.util.stream.Stream; Stream.of($ids)");
    private static final Quote SOME_IDS = Quote.expression(
            "import java.util.Objects; import java.util.stream.Stream; Stream.of($ids).filter(Objects::nonNull)");
    private static final Quote INPUT = Quote.expression("input.$name()");
    private static final Quote NAME = Quote.expression("$name");
    private static final Quote CALLER = Quote.expression("$caller.id()");
    private static final Quote REFERENCE = Quote.expression("$rows.getReferenceById($id)");

    private final FlowCode code;
    private final FlowLocks locks;

    FlowRoots(FlowCode code, FlowLocks locks) {
        this.code = code;
        this.locks = locks;
    }

    /** A row that the request names. */
    private record Root(
            String name, EntityFacts entity, Code id, boolean nullable, Optional<PathVariable.Parent> parent) {}

    /** Entity of a row that the flow knows by that name. */
    static String entity(FlowFacts flow, String name) {
        return flow.inputs().stream()
                .map(Member::field)
                .filter(field -> field.name().text().equals(name) && field instanceof RelationFacts)
                .map(field -> ((RelationFacts) field).relation().target())
                .findFirst()
                .orElseGet(() -> flow.flow()
                        .allSteps()
                        .filter(step -> step.as().equals(name))
                        .map(step ->
                                step instanceof Step.Load load ? load.entity() : ((Step.FindOrCreate) step).entity())
                        .findFirst()
                        .orElseThrow());
    }

    /** The names of all rows that are given. */
    List<String> names() {
        return Stream.concat(
                        roots().stream().map(Root::name),
                        code.principal().stream().map(entity -> PrincipalUse.NAME))
                .toList();
    }

    private List<Root> roots() {
        List<Root> roots = new ArrayList<>();
        for (FlowFacts.Variable variable : code.flow().variables()) {
            Code id = NAME.with("name", Name.of(variable.wireName()).camel());
            EntityFacts entity = code.facts().entity(variable.row().entity());
            roots.add(new Root(
                    variable.row().name(), entity, id, false, variable.row().parent()));
        }
        code.flow().inputs().stream()
                .map(Member::field)
                .filter(RelationFacts.class::isInstance)
                .map(RelationFacts.class::cast)
                .map(field -> new Root(
                        field.name().text(),
                        code.facts().entity(field.relation().target()),
                        INPUT.with("name", field.dtoName().camel()),
                        field.nullable(),
                        Optional.empty()))
                .forEach(roots::add);
        return roots;
    }

    private Optional<Root> caller() {
        return code.principal()
                .map(entity -> new Root(
                        PrincipalUse.NAME, entity, CALLER.with("caller", code.caller()), false, Optional.empty()));
    }

    /** The statements that find and lock them, table by table. */
    List<Code> found() {
        Map<EntityFacts, List<Root>> tables = new LinkedHashMap<>();
        Stream.concat(roots().stream(), caller().stream())
                .sorted(Comparator.comparing(root -> locks.rank(root.entity())))
                .forEach(root -> tables.computeIfAbsent(root.entity(), e -> new ArrayList<>())
                        .add(root));
        List<Code> statements = new ArrayList<>();
        tables.forEach((entity, roots) -> statements.addAll(table(entity, roots)));
        return statements;
    }

    private List<Code> table(EntityFacts entity, List<Root> roots) {
        List<Root> locked = roots.stream().filter(this::isLocked).toList();
        List<Code> statements = new ArrayList<>();
        if (locked.size() > 1) {
            boolean nullable = locked.stream().anyMatch(Root::nullable);
            statements.add(LOCK_ALL.with("Rows", rows())
                    .with("rows", code.repository(entity))
                    .with(
                            "stream",
                            (nullable ? SOME_IDS : IDS)
                                    .with("ids", locked.stream().map(Root::id).toList())));
        }
        for (Root root : roots) {
            boolean single = locked.size() == 1 && locked.get(0).equals(root);
            statements.add(FlowName.declare(
                    JavaTypes.of(entity.types().entity()), root.name(), row(root, single ? "lock" : "find")));
        }
        return statements;
    }

    private boolean isLocked(Root root) {
        return locks.isTouched(root.name()) || !isKey(root) && locks.reaches(root.entity());
    }

    /** Whether nothing but the key of who calls is asked for, so that the row need not be read. */
    private boolean isKey(Root root) {
        return root.name().equals(PrincipalUse.NAME)
                && !locks.isTouched(root.name())
                && !code.principals().isRead(code.flow().flow());
    }

    private TypeRef rows() {
        return code.units().base("flow.Rows");
    }

    private Code row(Root root, String find) {
        if (isKey(root)) {
            return REFERENCE.with("rows", code.repository(root.entity())).with("id", root.id());
        }
        Code found = (root.parent().isPresent() ? FIND_PART : FIND)
                .with("Rows", rows())
                .with("find", find)
                .with("rows", code.repository(root.entity()))
                .with("thing", root.entity().name().human())
                .with("id", root.id());
        if (root.parent().isPresent()) {
            found = found.with("belongs", belongs(root, root.parent().get()));
        }
        return root.nullable() ? OR_NULL.with("id", root.id()).with("found", found) : found;
    }

    /** Whether a row is an element of the collection it is looked for in. */
    private Code belongs(Root root, PathVariable.Parent place) {
        Root parent = roots().stream()
                .filter(other -> other.name().equals(place.variable()))
                .findFirst()
                .orElseThrow();
        boolean known = locks.rank(parent.entity()) <= locks.rank(root.entity());
        FieldFacts relation = root.entity().field(place.relation()).orElseThrow();
        return Belonging.of(known, relation.nullable())
                .with("row", code.fresh("row"))
                .with("Name", relation.name().pascal())
                .with("parent", known ? NAME.with("name", parent.name()) : parent.id());
    }
}
