package io.devmatrix.core.qa.http;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Type;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges conditions of the model by its own meaning, over rows as requests and answers carry them. */
final class Conditions {
    private final ExpressionChecker checker;
    private final Clock clock;

    Conditions(FactTable facts, Clock clock) {
        this.checker = new ExpressionChecker(facts.application());
        this.clock = clock;
    }

    /** Whether it holds for the row; empty when the row does not tell. */
    Optional<Boolean> hold(Expression condition, EntityFacts entity, JsonNode row) {
        return checker.condition(condition, Scope.row(entity.entity().name()).withNow())
                .expression()
                .flatMap(checked -> value(checked, entity, row));
    }

    private Optional<Boolean> value(CheckedExpression condition, EntityFacts entity, JsonNode row) {
        try {
            Map<String, @Nullable Object> values = values(entity, row);
            return Optional.ofNullable((Boolean) Evaluator.evaluate(condition, values, Map.of("now", clock.instant())));
        } catch (NullPointerException | ClassCastException | ArithmeticException tellsNothing) {
            return Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Map<String, @Nullable Object> values(EntityFacts entity, JsonNode row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (FieldFacts field : entity.fields()) {
            JsonNode json = row.path(field.wireName());
            if (json.isMissingNode()) {
                values.put(field.name().text(), absent(field));
            } else if (!(field instanceof RelationFacts relation && relation.toMany())) {
                values.put(field.name().text(), value(field, json));
            }
        }
        return values;
    }

    private static @Nullable Object absent(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                        && attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal
                ? value(attribute, Defaults.json(attribute.type(), literal))
                : null;
    }

    private static @Nullable Object value(FieldFacts field, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        return field instanceof AttributeFacts attribute
                ? value(attribute.type(), json)
                : Map.of("id", UUID.fromString(json.asString("")));
    }

    private static Object value(Type type, JsonNode json) {
        String text = json.asString("");
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM -> text;
            case INT, LONG -> json.longValue();
            case DECIMAL -> json.decimalValue();
            case BOOLEAN -> json.booleanValue();
            case DATE -> LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case DURATION -> Duration.parse(text);
            case UUID -> UUID.fromString(text);
            case BYTES -> Base64.getDecoder().decode(text);
            case JSON -> json.toString();
        };
    }
}
