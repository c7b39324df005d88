package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement that ends a request when the row is not the caller's. */
final class OwnerChecks {
    private static final Quote MUST_BE = Quote.statements("caller.mustBe($id);");
    private static final Quote REQUIRE = Quote.statements("$Ownership.require($rows, $id, $own);");
    private static final Quote REQUIRE_PART = Quote.statements("$Ownership.requirePart($rows, $id, $place, $own);");
    private static final Quote WITHIN = Quote.expression("$Conditions.equal(\"$path.id\", $id)");
    private static final Quote ALL = Quote.expression("$Conditions.all($conditions)");
    private static final Quote OWN = Quote.expression("$Conditions.equal(\"$path\", caller.id())");
    private static final Quote NAME = Quote.expression("$name");
    private static final Quote GIVEN = Quote.expression("$given.$name()");

    private final FactTable facts;
    private final JavaUnits units;
    private final Function<EntityFacts, String> repositories;

    /** @param repositories names the repository of an entity, which is asked from then on */
    OwnerChecks(FactTable facts, JavaUnits units, Function<EntityFacts, String> repositories) {
        this.facts = facts;
        this.units = units;
        this.repositories = repositories;
    }

    /** The condition on rows whose owner is at the end of the path. */
    Code own(List<RelationFacts> path) {
        return OWN.with("Conditions", units.base("query.Conditions")).with("path", attribute(path));
    }

    /** The key at the end of the path, as JPA names it. */
    static String attribute(List<RelationFacts> path) {
        return Stream.concat(path.stream().map(step -> step.name().camel()), Stream.of("id"))
                .collect(Collectors.joining("."));
    }

    Code ofEntity(EntityFacts entity, OperationFacts operation, Owner owner) {
        List<String> ids = entity.paths().variables().stream()
                .map(id -> Name.of(id).camel())
                .toList();
        return operation.kind() == Kind.CREATE ? created(owner, ids) : row(entity, ids, owner.path());
    }

    private Code created(Owner owner, List<String> ids) {
        RelationFacts first = owner.path().get(0);
        List<RelationFacts> rest = owner.path().subList(1, owner.path().size());
        if (first.nesting()) {
            return row(target(first), ids.subList(0, ids.size() - 1), rest);
        }
        Code id = GIVEN.with("given", "body").with("name", first.dtoName().camel());
        return rest.isEmpty() ? MUST_BE.with("id", id) : require(target(first), id, rest);
    }

    /** The row that is found by these ids, the last one of which is its own. */
    private Code row(EntityFacts entity, List<String> ids, List<RelationFacts> path) {
        int last = ids.size() - 1;
        List<Code> places = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        Optional<RelationFacts> parent = nesting(entity);
        for (int i = last - 1; parent.isPresent(); i--) {
            places.add(within(way, parent.get().name().camel(), ids.get(i)));
            parent = nesting(target(parent.get()));
        }
        return places.isEmpty()
                ? require(entity, name(ids.get(last)), path)
                : part(entity, ids.get(last), places, path);
    }

    private static Optional<RelationFacts> nesting(EntityFacts entity) {
        return entity.relations().filter(RelationFacts::nesting).findFirst();
    }

    /** The condition that the row at the end of the way, which grows by that step, has this id. */
    private Code within(StringBuilder way, String step, String id) {
        way.append(way.isEmpty() ? "" : ".").append(step);
        return WITHIN.with("Conditions", units.base("query.Conditions"))
                .with("path", way.toString())
                .with("id", id);
    }

    Code ofFlow(FlowFacts flow, Owner owner) {
        if (owner.source() == Source.INPUT) {
            String given = flow.inputs().stream()
                    .map(Member::field)
                    .filter(field -> field.name().text().equals(owner.name()))
                    .map(field -> field.dtoName().camel())
                    .findFirst()
                    .orElseThrow();
            Code id = GIVEN.with("given", FlowQuery.name(flow)).with("name", given);
            return owner.path().isEmpty() ? MUST_BE.with("id", id) : require(owner.start(), id, owner.path());
        }
        FlowFacts.Variable variable = variable(flow, owner.name());
        String id = Name.of(variable.wireName()).camel();
        List<Code> places = places(flow, variable);
        return places.isEmpty()
                ? require(owner.start(), name(id), owner.path())
                : part(owner.start(), id, places, owner.path());
    }

    /** The conditions that the row is where the path of the flow says. */
    private List<Code> places(FlowFacts flow, FlowFacts.Variable variable) {
        List<Code> places = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        Optional<PathVariable.Parent> parent = variable.row().parent();
        while (parent.isPresent()) {
            FlowFacts.Variable above = variable(flow, parent.get().variable());
            String id = Name.of(above.wireName()).camel();
            places.add(within(way, parent.get().relation(), id));
            parent = above.row().parent();
        }
        return places;
    }

    private static FlowFacts.Variable variable(FlowFacts flow, String name) {
        return flow.variables().stream()
                .filter(candidate -> candidate.row().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EntityFacts target(RelationFacts relation) {
        return facts.entity(relation.relation().target());
    }

    private Code require(EntityFacts entity, Code id, List<RelationFacts> path) {
        return REQUIRE.with("Ownership", units.base("security.Ownership"))
                .with("rows", repositories.apply(entity))
                .with("id", id)
                .with("own", own(path));
    }

    private Code part(EntityFacts entity, String id, List<Code> places, List<RelationFacts> path) {
        Code place = places.size() == 1
                ? places.get(0)
                : ALL.with("Conditions", units.base("query.Conditions")).with("conditions", places);
        return REQUIRE_PART
                .with("Ownership", units.base("security.Ownership"))
                .with("rows", repositories.apply(entity))
                .with("id", name(id))
                .with("place", place)
                .with("own", own(path));
    }

    private static Code name(String name) {
        return NAME.with("name", name);
    }
}
