package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.DefaultValue;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a row must show after it was written. */
final class ShownRow {
    private ShownRow() {}

    /** Why the new row is not what the body asked for; empty when it is. */
    static Optional<String> afterCreate(Row row, JsonNode body) {
        return fields(row).flatMap(field -> created(row, field, body).stream()).findFirst();
    }

    /** Why the changed row is not what it was plus what the body asked for; empty when it is. */
    static Optional<String> afterUpdate(Row before, JsonNode body, JsonNode after) {
        return fields(before)
                .filter(field -> !follows(field))
                .flatMap(field -> updated(before, field, body, after).stream())
                .findFirst();
    }

    private static Stream<FieldFacts> fields(Row row) {
        return row.entity().members().read().stream().map(Member::field);
    }

    /** Whether its value follows from others. */
    private static boolean follows(FieldFacts field) {
        boolean kept =
                field.name().text().equals("updatedAt") || field.name().text().equals("version");
        return field.access() == Access.COMPUTED || kept && !field.declared();
    }

    private static Optional<String> created(Row row, FieldFacts field, JsonNode body) {
        JsonNode shown = row.shown().path(field.wireName());
        JsonNode given = body.path(field.wireName());
        if (!given.isMissingNode()) {
            return same(field, given, shown);
        }
        if (field instanceof RelationFacts relation) {
            return relation.nesting()
                    ? same(
                            field,
                            JSON.stringNode(row.parents().get(row.parents().size() - 1)),
                            shown)
                    : same(field, relation.toMany() ? JSON.arrayNode() : JSON.nullNode(), shown);
        }
        return absent((AttributeFacts) field, shown);
    }

    private static Optional<String> absent(AttributeFacts field, JsonNode shown) {
        Optional<DefaultValue> value = field.defaultValue();
        if (value.isPresent() && value.get() instanceof DefaultValue.Literal literal) {
            return same(field, Defaults.json(field.type(), literal), shown);
        }
        return value.isEmpty() && field.access().atCreate() ? same(field, JSON.nullNode(), shown) : Optional.empty();
    }

    private static Optional<String> updated(Row before, FieldFacts field, JsonNode body, JsonNode after) {
        JsonNode shown = after.path(field.wireName());
        JsonNode given = body.path(field.wireName());
        return given.isMissingNode()
                ? JsonTree.difference(before.shown().path(field.wireName()), shown)
                        .map(difference -> "`" + field.wireName() + "` was not given, and " + difference)
                : same(field, given, shown);
    }

    private static Optional<String> same(FieldFacts field, JsonNode expected, JsonNode shown) {
        return Sameness.same(field, expected, shown)
                ? Optional.empty()
                : Optional.of("`" + field.wireName() + "` is " + shown + " instead of " + expected);
    }
}
