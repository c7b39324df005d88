package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests that the service must accept; each has values that no other had. */
final class Bodies {
    /** How many values of each attribute are tried to satisfy the checks of an entity. */
    private static final int TRIES = 300;

    private final Supply supply;
    private final Function<RelationFacts, String> targets;

    /** Bodies that refer to the rows that {@code targets} gives. */
    Bodies(Supply supply, Function<RelationFacts, String> targets) {
        this.supply = supply;
        this.targets = targets;
    }

    /** The body of a create request with no more than it must have. */
    ObjectNode minimal(EntityFacts entity) {
        return satisfying(
                entity,
                entity.members().create().stream().filter(Member::required).toList());
    }

    /** The body of a create request with all that it may have. */
    ObjectNode full(EntityFacts entity) {
        return satisfying(entity, entity.members().create());
    }

    private ObjectNode satisfying(EntityFacts entity, List<Member> members) {
        return suiting(entity, members, body -> supply.checked()
                        .broken(entity, body)
                        .isEmpty())
                .orElseThrow(() -> new NoValue(
                        "no values are known that satisfy the checks of `"
                                + entity.entity().name() + "`",
                        "Simplify the checks, or give an attribute narrower limits"));
    }

    /** The body of a create request with all that it may have, that keeps the checks and suits; empty when none is found. */
    Optional<ObjectNode> suiting(EntityFacts entity, Predicate<ObjectNode> suits) {
        return suiting(
                entity,
                entity.members().create(),
                body -> supply.checked().broken(entity, body).isEmpty() && suits.test(body));
    }

    /** Values that no two rows may share are moved last: moved, they may be those of another row. */
    private Optional<ObjectNode> suiting(EntityFacts entity, List<Member> members, Predicate<ObjectNode> suits) {
        long n = supply.numbers().getAsLong();
        ObjectNode body = JSON.objectNode();
        members.forEach(member -> body.set(member.field().wireName(), value(member.field(), n)));
        List<Member> shared =
                members.stream().filter(member -> !isUnique(entity, member)).toList();
        return suited(body, shared, n, suits)
                .or(() -> suited(body, members, n, suits))
                .or(() -> edged(entity, body, suits));
    }

    private Optional<ObjectNode> suited(ObjectNode body, List<Member> moved, long n, Predicate<ObjectNode> suits) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (suits.test(body)) {
                return Optional.of(body);
            }
            vary(body, moved, n, attempt);
        }
        return suits.test(body) ? Optional.of(body) : Optional.empty();
    }

    private static boolean isUnique(EntityFacts entity, Member member) {
        return entity.table().uniques().stream()
                .anyMatch(unique -> unique.fields().contains(member.field()));
    }

    /** Puts each attribute on each of its edges, and the others where they are. */
    private Optional<ObjectNode> edged(EntityFacts entity, ObjectNode start, Predicate<ObjectNode> suits) {
        Edges edges = new Edges(supply.values());
        return entity.attributes()
                .filter(attribute -> start.has(attribute.wireName()))
                .flatMap(attribute -> edges.of(attribute).map(sample -> {
                    ObjectNode body = start.deepCopy();
                    body.set(attribute.wireName(), sample.value());
                    return body;
                }))
                .filter(suits)
                .findFirst();
    }

    /** Moves each attribute by another distance, upwards or downwards through the attributes in turn. */
    private void vary(ObjectNode body, List<Member> members, long n, int attempt) {
        for (int i = 0; i < members.size(); i++) {
            int distance = attempt % 2 == 0 ? i : members.size() - i;
            if (members.get(i).field() instanceof AttributeFacts attribute) {
                body.set(attribute.wireName(), supply.values().valid(attribute, n + (long) attempt * distance));
            }
        }
    }

    /** The body of an update that changes nothing: what is shown, for a partial one nothing at all. */
    ObjectNode unchanged(Row row, boolean partial) {
        ObjectNode body = JSON.objectNode();
        if (!partial) {
            long n = supply.numbers().getAsLong();
            row.entity().members().update().forEach(member -> {
                JsonNode shown = row.shown().path(member.field().wireName());
                body.set(member.field().wireName(), shown.isMissingNode() ? value(member.field(), n) : shown);
            });
        }
        return body;
    }

    /** A value that no other row has, as far as the type allows. */
    JsonNode fresh(FieldFacts field) {
        return value(field, supply.numbers().getAsLong());
    }

    private JsonNode value(FieldFacts field, long n) {
        if (field instanceof AttributeFacts attribute) {
            return supply.values().valid(attribute, n);
        }
        RelationFacts relation = (RelationFacts) field;
        String target = targets.apply(relation);
        return relation.toMany() ? JSON.arrayNode().add(target) : JSON.stringNode(target);
    }
}
