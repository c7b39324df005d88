package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes requests for operations by chance, mostly about rows that are there. Each is well formed: only rows can refuse it. */
final class ActMaker {
    /** One of so many ids is that of no row. */
    private static final int RARE = 16;

    private final Sight sight;
    private final Draws draws;
    private final Numbers numbers;
    private final ActValues values;

    ActMaker(Sight sight, Draws draws, Numbers numbers, ValuePool pool, PlainValues plain) {
        this.sight = sight;
        this.draws = draws;
        this.numbers = numbers;
        this.values = new ActValues(sight, draws, new ValueMaker(sight, draws, numbers, pool, plain));
    }

    /** A request for an operation on rows of the entity; empty when there is no row it could be about. */
    Optional<Act> of(OperationFacts operation, EntityFacts entity) {
        Nesting nesting = Nesting.of(sight.meaning().facts(), entity);
        boolean item = List.of(Kind.READ, Kind.UPDATE, Kind.DELETE, Kind.EVENT).contains(operation.kind());
        int depth = nesting.entities().size() - (item ? 0 : 1);
        return path(nesting, depth).flatMap(path -> body(operation, entity, path)
                .map(body -> new Act(operation, entity.entity().name(), path, body))
                .flatMap(act -> Callers.called(sight, draws, act, owner -> Callers.first(owner, act))));
    }

    private Optional<List<UUID>> path(Nesting nesting, int depth) {
        List<UUID> path = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            int place = i;
            List<UUID> rows = ids(nesting.entities().get(i).entity().name()).stream()
                    .filter(id -> place == 0 || nesting.belongs(sight, place, id, path.get(place - 1)))
                    .toList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            path.add(draws.once(RARE) ? numbers.uuid() : rows.get(draws.next(rows.size())));
        }
        return Optional.of(path);
    }

    /** Keys of the rows that are there. */
    List<UUID> ids(String entity) {
        return sight.rows(entity).map(RowView::id).toList();
    }

    private Optional<Map<String, @Nullable Object>> body(
            OperationFacts operation, EntityFacts entity, List<UUID> path) {
        return switch (operation.kind()) {
            case CREATE -> created(entity);
            case UPDATE -> updated(entity, path.get(path.size() - 1));
            default -> Optional.of(Map.of());
        };
    }

    private Optional<Map<String, @Nullable Object>> created(EntityFacts entity) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        for (Member member : entity.members().create()) {
            if (member.required() || !draws.once(3)) {
                Optional<Object> value = value(entity, member.field());
                if (value.isEmpty() && member.required()) {
                    return Optional.empty();
                }
                value.ifPresent(known -> body.put(member.field().name().text(), known));
            }
        }
        return Optional.of(body);
    }

    private Optional<Map<String, @Nullable Object>> updated(EntityFacts entity, UUID id) {
        List<Member> members = entity.members().update();
        if (members.isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (!isPartial(sight.meaning().facts(), entity)) {
            RowView row = filled(entity.entity().name(), id);
            members.forEach(member -> body.put(member.field().name().text(), again(entity, member.field(), row)));
        }
        FieldFacts changed = changed(members);
        boolean cleared = changed.nullable() && draws.once(4);
        Optional<Object> value = cleared ? Optional.empty() : value(entity, changed);
        if (value.isPresent() || changed.nullable() && !(isMany(changed))) {
            body.put(changed.name().text(), value.orElse(null));
        }
        return Optional.of(body);
    }

    /** What the row has, but for a time: the clock has gone on, and an update is held to it as a create is. */
    private @Nullable Object again(EntityFacts entity, FieldFacts field, RowView row) {
        Object known = row.raw(field.name().text());
        boolean timed = field instanceof AttributeFacts attribute
                && attribute.attribute().limits().clock().isPresent();
        return known != null && timed ? value(entity, field).orElseThrow() : known;
    }

    /** The row; for the id of no row another one, since what is refused for its id must be well formed too. */
    private RowView filled(String entity, UUID id) {
        return sight.has(entity, id)
                ? sight.row(entity, id)
                : sight.rows(entity).findFirst().orElseThrow();
    }

    /** A field to change: one of two times one that holds the state of a machine, where there is such. */
    private FieldFacts changed(List<Member> members) {
        List<Member> governed = members.stream()
                .filter(member -> member.field() instanceof AttributeFacts attribute
                        && !attribute.attribute().machine().isEmpty())
                .toList();
        List<Member> from = governed.isEmpty() || draws.once(2) ? members : governed;
        return from.get(draws.next(from.size())).field();
    }

    private static boolean isMany(FieldFacts field) {
        return field instanceof RelationFacts relation && relation.toMany();
    }

    /** Whether an update of the entity may leave fields out. */
    static boolean isPartial(FactTable facts, EntityFacts entity) {
        return facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.Update.class))
                .allMatch(Operation.Update::partial);
    }

    private Optional<Object> value(EntityFacts entity, FieldFacts field) {
        if (field instanceof AttributeFacts attribute) {
            return Optional.of(values.of(entity.entity().name(), attribute));
        }
        RelationFacts relation = (RelationFacts) field;
        Optional<UUID> id = reference(relation.relation().target());
        return relation.toMany() ? Optional.of(id.map(List::of).orElse(List.of())) : id.map(known -> (Object) known);
    }

    private Optional<UUID> reference(String entity) {
        List<UUID> rows = ids(entity);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draws.once(RARE) ? numbers.uuid() : rows.get(draws.next(rows.size())));
    }

    /** A request for the flow; empty when there is no row it could be about. */
    Optional<Act> of(OperationFacts operation, FlowFacts flow) {
        Map<String, UUID> path = new LinkedHashMap<>();
        for (FlowFacts.Variable variable : flow.variables()) {
            Optional<UUID> id = row(variable.row(), path);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            path.put(variable.row().name(), id.get());
        }
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Member member : flow.inputs()) {
            Optional<Object> value = input(flow, member.field());
            if (value.isEmpty() && member.required()) {
                return Optional.empty();
            }
            if (member.required() || !draws.once(4)) {
                value.ifPresent(known -> inputs.put(member.field().name().text(), known));
            }
        }
        Act act = new Act(operation, flow.flow().name(), List.copyOf(path.values()), inputs, reply(flow));
        return Callers.called(sight, draws, act, Callers.named(path, inputs));
    }

    /** What the port answers that the flow asks: mostly what was agreed on, else at once that it will not. */
    private Optional<Reply> reply(FlowFacts flow) {
        return Asking.of(flow.flow()).map(sight.meaning().facts()::operation).map(asked -> {
            List<Reply> refusals = Asking.otherReplies(asked).stream()
                    .filter(Reply.Status.class::isInstance)
                    .toList();
            return draws.once(4) ? refusals.get(draws.next(refusals.size())) : new Reply.Values(agreed(asked));
        });
    }

    private Map<String, @Nullable Object> agreed(PortFacts.Operation asked) {
        Map<String, @Nullable Object> agreed = new LinkedHashMap<>();
        asked.out()
                .forEach(member ->
                        agreed.put(member.field().name().text(), values.ofAny((AttributeFacts) member.field())));
        return agreed;
    }

    private Optional<UUID> row(PathVariable variable, Map<String, UUID> path) {
        if (draws.once(RARE)) {
            return Optional.of(numbers.uuid());
        }
        List<UUID> rows = sight.rows(variable.entity())
                .filter(row -> variable.parent()
                        .map(parent -> path.get(parent.variable()).equals(row.raw(parent.relation())))
                        .orElse(true))
                .map(RowView::id)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(draws.next(rows.size())));
    }

    private Optional<Object> input(FlowFacts flow, FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return reference(relation.relation().target()).map(id -> id);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        Optional<Object> key = attribute.type().kind() == Type.Kind.UUID ? loaded(flow) : Optional.empty();
        return key.or(() -> Optional.of(values.ofAny(attribute)));
    }

    /** The key of a row that the flow may look for by itself. */
    private Optional<Object> loaded(FlowFacts flow) {
        List<UUID> rows = FlowRows.of(sight.meaning(), flow.flow()).keyed().stream()
                .flatMap(entity -> ids(entity).stream())
                .toList();
        return rows.isEmpty() || draws.once(RARE) ? Optional.empty() : Optional.of(rows.get(draws.next(rows.size())));
    }
}
