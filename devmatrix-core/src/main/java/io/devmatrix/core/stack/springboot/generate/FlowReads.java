package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.NodeWalk;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.KnownRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which rows expressions read, each by its place; what is part of a row is guarded by that row. */
final class FlowReads implements NodeWalk {
    private final FactTable facts;
    private final Map<String, FlowPlace> names = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final SortedMap<String, FlowPlace> read = new TreeMap<>();

    FlowReads(FactTable facts) {
        this.facts = facts;
    }

    /** From now on the name stands for rows of the entity. */
    void root(String name, EntityFacts entity) {
        names.put(name, new FlowPlace(name, List.of(), entity));
    }

    /** The name stands for an element of a collection of the row that the other name stands for. */
    void part(String name, String whole) {
        wholes.put(name, whole);
    }

    /** From now on the name stands for an element of the list. */
    void element(String name, Node list) {
        place(list).ifPresent(place -> names.put(name, place));
    }

    /** The places read so far, sorted. */
    SortedMap<String, FlowPlace> read() {
        return read;
    }

    /** Notes that rows are read or changed. */
    void note(Node rows) {
        place(rows).ifPresent(this::note);
    }

    /** Notes what rows that are changed are part of, all the way up: who changes a part holds the whole. */
    void noteWhole(Node rows) {
        place(rows).ifPresent(this::noteWhole);
    }

    private void noteWhole(FlowPlace part) {
        part.entity()
                .relations()
                .filter(RelationFacts::nesting)
                .map(relation -> whole(part, relation))
                .forEach(whole -> {
                    note(whole);
                    noteWhole(whole);
                });
    }

    private FlowPlace whole(FlowPlace part, RelationFacts relation) {
        if (part.steps().isEmpty() && wholes.containsKey(part.root())) {
            return Objects.requireNonNull(names.get(wholes.get(part.root())));
        }
        if (!part.steps().isEmpty() && isCollection(part)) {
            List<String> before = part.steps().subList(0, part.steps().size() - 1);
            return new FlowPlace(part.root(), before, owner(part.root(), before));
        }
        return part.then(
                relation.name().text(), facts.entity(relation.relation().target()));
    }

    /** Notes the rows that are reached from some by what is known of them. */
    void known(Node rows, KnownRow known) {
        place(rows).ifPresent(place -> known(place, known));
    }

    private void known(FlowPlace place, KnownRow known) {
        note(place);
        known.members().forEach((name, member) -> {
            if (member instanceof KnownRow.Member.One one) {
                known(place.then(name, facts.entity(one.row().entity())), one.row());
            } else if (member instanceof KnownRow.Member.Many many) {
                known(place.then(name, facts.entity(many.row().entity())), many.row());
            }
        });
    }

    private void note(FlowPlace place) {
        FlowPlace guarded = guard(place);
        read.put(guarded.key(), guarded);
    }

    private FlowPlace guard(FlowPlace place) {
        if (place.steps().isEmpty() || !isCollection(place)) {
            return place;
        }
        List<String> before = place.steps().subList(0, place.steps().size() - 1);
        return guard(new FlowPlace(place.root(), before, owner(place.root(), before)));
    }

    /** Whether the rows are reached as parts of others. */
    private boolean isCollection(FlowPlace place) {
        int last = place.steps().size() - 1;
        return owner(place.root(), place.steps().subList(0, last)).inverses().stream()
                .anyMatch(inverse -> inverse.nested()
                        && inverse.name().text().equals(place.steps().get(last)));
    }

    private EntityFacts owner(String root, List<String> steps) {
        EntityFacts entity = names.get(root).entity();
        for (String step : steps) {
            entity = reached(entity, step).orElseThrow();
        }
        return entity;
    }

    private Optional<EntityFacts> reached(EntityFacts entity, String step) {
        Optional<EntityFacts> relation = entity.relations()
                .filter(r -> r.name().text().equals(step))
                .map(r -> facts.entity(r.relation().target()))
                .findFirst();
        return relation.or(() -> entity.inverses().stream()
                .filter(inverse -> inverse.name().text().equals(step))
                .map(InverseFacts::owner)
                .map(facts::entity)
                .findFirst());
    }

    private Optional<FlowPlace> place(Node node) {
        if (node instanceof Node.Variable variable) {
            return Optional.ofNullable(names.get(variable.name()));
        }
        if (node instanceof Node.Comprehension pass && pass.type() instanceof ValueType.ListOf) {
            return place(pass.list()).filter(place -> sameRows(pass));
        }
        if (node instanceof Node.Member member && isRows(member.type())) {
            return member.owner() instanceof Node.Variable input && input.name().equals("input")
                    ? Optional.ofNullable(names.get(member.name()))
                    : place(member.owner()).flatMap(place -> reached(place.entity(), member.name())
                            .map(entity -> place.then(member.name(), entity)));
        }
        return Optional.empty();
    }

    private static boolean sameRows(Node.Comprehension pass) {
        return pass.type().equals(pass.list().type());
    }

    private static boolean isRows(ValueType type) {
        return type instanceof ValueType.Row || type instanceof ValueType.ListOf;
    }

    @Override
    public Boolean member(Node.Member node) {
        if (!node.name().equals("id")) {
            note(node.owner());
        }
        return node.owner().accept(this);
    }

    @Override
    public Boolean comprehension(Node.Comprehension node) {
        node.list().accept(this);
        note(node.list());
        element(node.variable(), node.list());
        return node.body().accept(this);
    }
}
