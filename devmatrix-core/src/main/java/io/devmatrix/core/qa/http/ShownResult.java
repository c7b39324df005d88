package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.qa.flow.RowView;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether an answer shows a row, value, list or structure as the model has it. */
final class ShownResult {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final ApiFacts api;
    private final String what;

    ShownResult(ApiFacts api) {
        this(api, "answer");
    }

    /** @param what that which shows it, for messages */
    ShownResult(ApiFacts api, String what) {
        this.api = api;
        this.what = what;
    }

    /** Why it does not; empty when it does. */
    Optional<String> objection(@Nullable Object expected, JsonNode shown) {
        return difference("", expected, shown).findFirst();
    }

    private Stream<String> difference(String place, @Nullable Object expected, JsonNode shown) {
        if (expected instanceof RowView row) {
            return row(place, row, shown);
        }
        if (expected instanceof List<?> list) {
            return list(place, list, shown);
        }
        if (expected instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .flatMap(part -> difference(
                            place + "/" + part.getKey(), part.getValue(), shown.path(wire((String) part.getKey()))));
        }
        return same(expected, shown) ? Stream.empty() : wrong(place, expected, shown);
    }

    private Stream<String> wrong(String place, @Nullable Object expected, JsonNode shown) {
        String seen = shown.isMissingNode() ? "absent" : shown.toString();
        return Stream.of("the " + what + "'s `" + place + "` is " + seen + " instead of " + expected);
    }

    private String wire(String name) {
        boolean snake = api.facts().application().api().naming() == ApiIr.Naming.SNAKE;
        return snake ? Name.of(name).snake() : name;
    }

    private Stream<String> list(String place, List<?> expected, JsonNode shown) {
        if (!shown.isArray() || shown.size() != expected.size()) {
            return wrong(place, expected, shown);
        }
        Stream<String> differences = Stream.empty();
        for (int i = 0; i < expected.size(); i++) {
            differences = Stream.concat(differences, difference(place + "/" + i, expected.get(i), shown.get(i)));
        }
        return differences;
    }

    private Stream<String> row(String place, RowView row, JsonNode shown) {
        EntityFacts entity = api.facts().entity(row.entity());
        Stream<String> fields = entity.members().read().stream()
                .map(Member::field)
                .flatMap(field -> field(place + "/" + field.wireName(), field, row, shown.path(field.wireName())));
        Stream<String> nested = entity.embedded().flatMap(inverse -> {
            String name = inverse.wireName();
            return difference(place + "/" + name, row.get(inverse.name().text()), shown.path(name));
        });
        return Stream.concat(fields, nested);
    }

    private Stream<String> field(String place, FieldFacts field, RowView row, JsonNode shown) {
        Object value = row.get(field.name().text());
        if (field instanceof RelationFacts relation) {
            Object id = value instanceof RowView target ? target.id() : value;
            return relation.toMany() || same(id, shown) ? Stream.empty() : wrong(place, id, shown);
        }
        boolean right = value == null ? shown.isNull() : same((AttributeFacts) field, value, shown);
        return right ? Stream.empty() : wrong(place, value, shown);
    }

    private static boolean same(AttributeFacts attribute, Object value, JsonNode shown) {
        return Sameness.same(attribute, StoredValues.json(attribute.type(), value), shown);
    }

    private static boolean same(@Nullable Object value, JsonNode shown) {
        if (value == null) {
            return shown.isNull();
        }
        if (value instanceof BigDecimal || value instanceof Long) {
            return shown.isNumber() && new BigDecimal(value.toString()).compareTo(shown.decimalValue()) == 0;
        }
        if (value instanceof Instant time) {
            return shown.isString()
                    && near(time, OffsetDateTime.parse(shown.asString()).toInstant());
        }
        if (shown.isContainer()) {
            return isDocument(value.toString(), shown); // a document is kept as its text
        }
        return value instanceof Boolean truth
                ? shown.isBoolean() && shown.booleanValue() == truth
                : shown.asString("").equals(value.toString());
    }

    private static boolean isDocument(String text, JsonNode shown) {
        boolean written = text.startsWith("{") || text.startsWith("[");
        return written && JsonTree.parse(text).equals(shown);
    }

    /** The same time; one that comes from the oracle's {@code now}, never on a whole second, is a little earlier than the service's. */
    private static boolean near(Instant expected, Instant seen) {
        Duration later = Duration.between(expected, seen);
        return expected.getNano() == 0 ? later.isZero() : !later.isNegative() && later.compareTo(A_MINUTE) < 0;
    }
}
