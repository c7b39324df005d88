package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows and what they need: over HTTP where the model has the operation, else in the database. */
final class Rows {
    /** More than a check makes of one entity. */
    private static final long ROWS = 10_000;

    private final FactTable facts;
    private final ModelClient client;
    private final Supply supply;
    private final PlacedRows outside;
    private final Set<UUID> unsound = new LinkedHashSet<>();
    private final Map<String, Row> shared = new LinkedHashMap<>();

    Rows(FactTable facts, ModelClient client, Supply supply, Optional<RowStore> store) {
        this.facts = facts;
        this.client = client;
        this.supply = supply;
        this.outside = new PlacedRows(supply, store);
    }

    /** Keys of rows that were put into the database past the service and may break invariants. */
    Set<UUID> outside() {
        Set<UUID> all = new LinkedHashSet<>(outside.keys());
        all.addAll(unsound);
        return all;
    }

    /** Says that rows with these keys, put there for a trial, break invariants from the start. */
    void leave(Set<UUID> keys) {
        unsound.addAll(keys);
    }

    /** Bodies that refer to rows made here. */
    Bodies bodies() {
        return new Bodies(supply, relation -> target(relation).id());
    }

    /** A row that others may refer to, and that nobody changes. */
    Row shared(EntityFacts entity) {
        Row known = shared.get(entity.entity().name());
        if (known == null) {
            known = fresh(entity);
            shared.put(entity.entity().name(), known);
        }
        return known;
    }

    /** A new row with no more than it must have. */
    Row fresh(EntityFacts entity) {
        return below(entity, parents(entity));
    }

    /** A new row with all that it may have. */
    Row complete(EntityFacts entity) {
        return entity.operations(Kind.CREATE).findAny().isPresent()
                ? created(entity, parents(entity), bodies().full(entity))
                : fresh(entity);
    }

    /** A new row that suits, of a body that does where clients make such rows. One that nobody shows is taken as it is. */
    Row suited(EntityFacts entity, Predicate<ObjectNode> suits) {
        Optional<Row> made = entity.operations(Kind.CREATE).findAny().isEmpty()
                ? Optional.of(fresh(entity)).filter(row -> !row.shown().isObject() || suits.test(shown(row)))
                : bodies().suiting(entity, suits).map(body -> created(entity, parents(entity), body));
        return made.orElseGet(() -> suitedByServer(entity, suits));
    }

    /** What clients give does not suit, so the values that only the service sets must. */
    private Row suitedByServer(EntityFacts entity, Predicate<ObjectNode> suits) {
        Row row = fresh(entity);
        return new ServerValues(supply, entity)
                .suiting(shown(row), suits)
                .map(columns -> placed(row, columns))
                .orElseThrow(() -> unguarded(entity));
    }

    private static ObjectNode shown(Row row) {
        return row.shown().deepCopy().asObject();
    }

    /** Nobody knows a row that guards are to let pass, or are not. */
    static NoValue unguarded(EntityFacts entity) {
        return new NoValue(
                "no `" + entity.entity().name() + "` is known that satisfies the guards",
                "Simplify the guards, or give an attribute narrower limits");
    }

    /** A new row below those parents; it and the rows that only it refers to have all that they may have. */
    Row alone(EntityFacts entity, List<String> parents) {
        Bodies own = new Bodies(
                supply,
                relation -> complete(facts.entity(relation.relation().target())).id());
        return created(entity, parents, own.full(entity));
    }

    /** A new row below those parents, with no more than it must have. */
    Row below(EntityFacts entity, List<String> parents) {
        return entity.operations(Kind.CREATE).findAny().isPresent()
                ? created(entity, parents, bodies().minimal(entity))
                : stored(entity, parents);
    }

    /** A new row in which rows of the entity may be nested. */
    Row stranger(EntityFacts entity) {
        RelationFacts nesting =
                entity.relations().filter(RelationFacts::nesting).findFirst().orElseThrow();
        return fresh(facts.entity(nesting.relation().target()));
    }

    /** A new row of that body. */
    Row created(EntityFacts entity, List<String> parents, ObjectNode body) {
        OperationFacts create = entity.operations(Kind.CREATE).findFirst().orElseThrow();
        Answer answer = client.send(Call.of(create, parents).json(body));
        if (answer.status() != create.status()) {
            throw new NoValue(
                    "no `" + entity.entity().name() + "` could be made: " + answer.seen(), "Mend the creation");
        }
        return row(entity, parents, answer.json());
    }

    /** The row that an answer shows. */
    static Row row(EntityFacts entity, List<String> parents, JsonNode shown) {
        List<String> ids = new ArrayList<>(parents);
        ids.add(shown.path("id").asString(""));
        return new Row(entity, ids, shown);
    }

    /** Ids of rows in which a row of the entity may be nested. */
    List<String> parents(EntityFacts entity) {
        return entity.relations()
                .filter(RelationFacts::nesting)
                .findFirst()
                .map(relation -> target(relation).ids())
                .orElse(List.of());
    }

    /** A row that the relation may lead to: a shared one, or one of its own where two owners may not share it. */
    Row target(RelationFacts relation) {
        EntityFacts target = facts.entity(relation.relation().target());
        return exclusive(relation) ? fresh(target) : shared(target);
    }

    /** A value for the field that no row has had: for a relation a row that is new. */
    JsonNode another(FieldFacts field) {
        if (!(field instanceof RelationFacts relation)) {
            return bodies().fresh(field);
        }
        String id = fresh(facts.entity(relation.relation().target())).id();
        return relation.toMany() ? Values.JSON.arrayNode().add(id) : Values.JSON.stringNode(id);
    }

    /** The id of a row of the relation's target that was made and deleted; empty when nobody can delete it. */
    Optional<String> deleted(RelationFacts relation) {
        EntityFacts target = facts.entity(relation.relation().target());
        return target.operations(Kind.DELETE).findFirst().map(delete -> {
            Row row = fresh(target);
            client.send(Call.of(delete, row.ids()));
            return row.id();
        });
    }

    private boolean exclusive(RelationFacts relation) {
        return relation.relation().kind() == Relation.Kind.ONE_TO_ONE
                || facts.entities().stream()
                        .filter(entity -> entity.fields().contains(relation))
                        .flatMap(entity -> entity.table().uniques().stream())
                        .anyMatch(unique -> unique.fields().contains(relation) && !distinguished(unique));
    }

    /** Whether an attribute of its own keeps the rows apart: one that each body gives, and with values enough. */
    private static boolean distinguished(UniqueFacts unique) {
        return unique.fields().stream()
                .anyMatch(field -> field instanceof AttributeFacts attribute
                        && attribute.access().atCreate()
                        && attribute.defaultValue().isEmpty()
                        && suffices(attribute));
    }

    private static boolean suffices(AttributeFacts attribute) {
        return switch (attribute.type().kind()) {
            case ENUM, BOOLEAN -> false;
            case INT, LONG, DECIMAL -> NumberRange.of(attribute).suffices(ROWS);
            default -> true;
        };
    }

    /** The row with those values, put there past the service. */
    Row placed(Row row, Map<SqlName, Object> columns) {
        outside.change(row, columns);
        return known(row.entity(), row.ids());
    }

    /** What is known of the row: as it was shown, else as it was put into the database. */
    JsonNode told(Row row) {
        return row.shown().isMissingNode() ? outside.given(row.id()) : row.shown();
    }

    private Row stored(EntityFacts entity, List<String> parents) {
        List<String> ids =
                outside.insert(entity, parents, relation -> target(relation).id());
        return known(entity, ids);
    }

    /** A row that is in the database. */
    Row known(EntityFacts entity, List<String> ids) {
        return new Row(entity, ids, current(entity, ids));
    }

    private JsonNode current(EntityFacts entity, List<String> ids) {
        return entity.operations(Kind.READ)
                .findFirst()
                .map(read -> client.send(Call.of(read, ids)).json())
                .orElse(MissingNode.getInstance());
    }
}
