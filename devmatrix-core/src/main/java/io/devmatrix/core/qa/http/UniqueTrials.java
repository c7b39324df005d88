package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.DefaultValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two rows that agree where they must not: the second is refused, and the first is as it was. */
final class UniqueTrials {
    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts create;

    UniqueTrials(Bench bench, EntityFacts entity, OperationFacts create) {
        this.bench = bench;
        this.entity = entity;
        this.create = create;
    }

    void run() {
        Optional<OperationFacts> update = bench.api().operation(entity, Kind.UPDATE);
        for (UniqueFacts unique : entity.table().uniques()) {
            String what = ": " + names(unique) + " taken";
            if (unique.fields().stream().allMatch(this::agreeable)) {
                bench.trial(title(create) + what, unique.unique().node(), () -> create(unique, title(create) + what));
                bench.trial(title(create) + what + " at once", unique.unique().node(), () -> new UniqueRush(
                                bench, create)
                        .run(
                                title(create) + what + " at once",
                                bench.rows().parents(entity),
                                taken(unique),
                                body -> copy(unique, body, bench.rows().bodies().minimal(entity))));
                update.filter(operation -> unique.fields().stream().anyMatch(this::changeable))
                        .ifPresent(operation -> bench.trial(
                                title(operation) + what,
                                unique.unique().node(),
                                () -> update(unique, operation, what)));
            }
        }
    }

    /** Whether a client can make two rows agree there. */
    private boolean agreeable(FieldFacts field) {
        return carried(entity.members().create(), field) || isParent(field) || alwaysSame(field);
    }

    private boolean changeable(FieldFacts field) {
        return carried(entity.members().update(), field)
                && !(field instanceof AttributeFacts attribute
                        && bench.api().machine(attribute).isPresent());
    }

    private static boolean carried(List<Member> members, FieldFacts field) {
        return members.stream().anyMatch(member -> member.field().equals(field));
    }

    private static boolean isParent(FieldFacts field) {
        return field instanceof RelationFacts relation && relation.nesting();
    }

    private static boolean alwaysSame(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal;
    }

    private void create(UniqueFacts unique, String title) {
        List<String> parents = bench.rows().parents(entity);
        ObjectNode taken = taken(unique);
        Row first = bench.rows().created(entity, parents, taken);
        ObjectNode body = copy(unique, taken, bench.rows().bodies().minimal(entity));
        Answer answer = bench.send(Call.of(create, parents).json(body));
        Optional<String> harm = new Reader(bench).difference(first, first.shown());
        see(title, answer, new Rivals(bench, entity, taken, body).statuses(), harm);
    }

    private void update(UniqueFacts unique, OperationFacts operation, String what) {
        List<String> parents = bench.rows().parents(entity);
        ObjectNode taken = taken(unique);
        Row first = bench.rows().created(entity, parents, taken);
        ObjectNode second = beside(unique, taken);
        Updating updating = new Updating(bench, operation, bench.rows().created(entity, parents, second));
        ObjectNode body = updating.good();
        unique.fields().stream()
                .filter(this::changeable)
                .forEach(field -> body.set(field.wireName(), taken.path(field.wireName())));
        Answer answer = bench.send(updating.call().json(body));
        second.setAll(body);
        Optional<String> harm =
                new Reader(bench).difference(first, first.shown()).or(updating::damage);
        see(title(operation) + what, answer, new Rivals(bench, entity, taken, second).statuses(), harm);
    }

    /** What agrees with the first row where no update can make it agree, and differs where one can. */
    private ObjectNode beside(UniqueFacts unique, JsonNode taken) {
        ObjectNode second = bench.rows().bodies().minimal(entity);
        unique.fields().stream()
                .filter(field -> carried(entity.members().create(), field))
                .forEach(field -> {
                    JsonNode known = taken.path(field.wireName());
                    if (!changeable(field)) {
                        second.set(field.wireName(), known);
                    } else if (known.equals(second.path(field.wireName()))) {
                        second.set(field.wireName(), bench.rows().another(field));
                    }
                });
        return second;
    }

    /** Without a rule that both break, both may stay. */
    private void see(String title, Answer answer, List<Integer> statuses, Optional<String> harm) {
        if (statuses.isEmpty()) {
            int status = answer.call().operation().orElseThrow().status();
            bench.notes().see(title + ", where the rule does not hold", answer, status);
        } else {
            bench.notes().see(title, answer, statuses, harm);
        }
    }

    private ObjectNode taken(UniqueFacts unique) {
        Bodies bodies = bench.rows().bodies();
        ObjectNode taken = bodies.minimal(entity);
        unique.fields().stream()
                .filter(field -> carried(entity.members().create(), field))
                .filter(field -> taken.path(field.wireName()).isMissingNode())
                .forEach(field -> taken.set(field.wireName(), bodies.fresh(field)));
        return taken;
    }

    private ObjectNode copy(UniqueFacts unique, JsonNode from, ObjectNode to) {
        unique.fields().stream()
                .filter(field -> carried(entity.members().create(), field))
                .forEach(field -> to.set(field.wireName(), from.path(field.wireName())));
        return to;
    }

    private static String title(OperationFacts operation) {
        return operation.method() + " " + operation.path();
    }

    private static String names(UniqueFacts unique) {
        Stream<String> names = unique.fields().stream().map(FieldFacts::wireName);
        String where =
                unique.unique().where().map(that -> " where " + that.text()).orElse("");
        return names.collect(Collectors.joining(" and ")) + where;
    }
}
