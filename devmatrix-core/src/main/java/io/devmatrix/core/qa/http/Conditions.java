package io.devmatrix.core.qa.http;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges conditions of the model by its own meaning, over rows as requests and answers carry them. */
final class Conditions {
    private final ExpressionChecker checker;
    private final FactTable facts;
    private final Shown shown;
    private final Clock clock;
    private final Optional<Unshown> unshown;

    /** Conditions that know only what is shown. */
    Conditions(FactTable facts, Shown shown, Clock clock) {
        this(facts, shown, clock, Optional.empty());
    }

    Conditions(FactTable facts, Shown shown, Clock clock, Optional<Unshown> unshown) {
        this.checker = new ExpressionChecker(facts.application());
        this.facts = facts;
        this.shown = shown;
        this.clock = clock;
        this.unshown = unshown;
    }

    /** What the service shows of rows. */
    interface Shown {
        /** Knows no other row. */
        Shown NOTHING = new Shown() {
            @Override
            public Optional<JsonNode> row(EntityFacts entity, String id) {
                return Optional.empty();
            }

            @Override
            public Optional<List<JsonNode>> parts(EntityFacts entity, String parent) {
                return Optional.empty();
            }
        };

        /** The row with that id; empty when nobody shows it. */
        Optional<JsonNode> row(EntityFacts entity, String id);

        /** The rows of the entity that are part of the parent, in the order of the collection; empty when nobody shows them. */
        Optional<List<JsonNode>> parts(EntityFacts entity, String parent);
    }

    /** What only the database knows. */
    interface Unshown {
        /** The value that the computed attribute of the row has; empty when it is null. */
        Optional<Object> computed(EntityFacts entity, AttributeFacts attribute, UUID id);
    }

    /** The same, but knowing no other row. */
    Conditions alone() {
        return new Conditions(facts, Shown.NOTHING, clock);
    }

    /** The value of the expression for the row; empty when it is null, or the row does not tell. */
    Optional<Object> value(CheckedExpression expression, EntityFacts entity, JsonNode row) {
        return told(() -> value(expression, values(entity, row), clock.instant()));
    }

    /** The time of the judge. */
    Instant now() {
        return clock.instant();
    }

    /** Whether it holds for the row; empty when the row does not tell. */
    Optional<Boolean> hold(Expression condition, EntityFacts entity, JsonNode row) {
        Scope scope = Scope.row(entity.entity().name()).withNow();
        return checker.condition(condition, scope)
                .expression()
                .flatMap(checked -> told(() -> value(checked, values(entity, row), clock.instant())))
                .map(Boolean.class::cast);
    }

    /** What the error says of the row; empty when the row does not tell, or the error says the same of each. */
    Optional<String> detail(BusinessError error, EntityFacts entity, JsonNode row) {
        List<ErrorTitle.Part> parts = ErrorTitle.of(error).parts();
        Scope scope = Scope.row(entity.entity().name());
        List<String> texts = parts.stream()
                .flatMap(part -> (part.filled() ? filled(part, entity, scope, row) : Optional.of(part.text())).stream())
                .toList();
        boolean told = texts.size() == parts.size() && parts.stream().anyMatch(ErrorTitle.Part::filled);
        return told ? Optional.of(String.join("", texts)) : Optional.empty();
    }

    private Optional<String> filled(ErrorTitle.Part part, EntityFacts entity, Scope scope, JsonNode row) {
        String name = entity.entity().name();
        String rowName = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        Scope named = entity.field(rowName).isPresent() ? scope : scope.with(rowName, new ValueType.Row(name, false));
        RowValues values = values(entity, row);
        return checker.check(new Expression("title", part.text()), named)
                .expression()
                .flatMap(checked -> told(() -> Evaluator.evaluate(checked, values, Map.of(rowName, values))))
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    /** The value of a computed attribute of a row that is shown; empty when it is null. Throws when nobody tells. */
    Optional<Object> computed(EntityFacts entity, AttributeFacts attribute, JsonNode row) {
        Derivation.Computed computed =
                (Derivation.Computed) attribute.attribute().derivation();
        try {
            return Optional.ofNullable(new Reading().computed(entity, computed, values(entity, row)));
        } catch (RowValues.Untold untold) {
            Unshown known = unshown.filter(any -> row.has("id")).orElseThrow(() -> untold);
            return known.computed(
                    entity, attribute, UUID.fromString(row.path("id").asString("")));
        }
    }

    /** The value that an assignment to the attribute gives; empty when it is null. Throws when nobody tells. */
    Optional<Object> assigned(Expression value, AttributeFacts target, Map<String, ?> row, Instant now) {
        String entity = facts.entities().stream()
                .filter(candidate -> candidate.attributes().anyMatch(target::equals))
                .findFirst()
                .orElseThrow()
                .entity()
                .name();
        ValueType type = ValueType.of(target.type(), target.nullable());
        return checker.check(value, Scope.row(entity).withNow(), type)
                .expression()
                .flatMap(checked -> Optional.ofNullable(value(checked, row, now)));
    }

    /** The row as expressions read it. */
    RowValues values(EntityFacts entity, JsonNode row) {
        return new RowValues(new Reading(), entity, row);
    }

    private static @Nullable Object value(CheckedExpression expression, Map<String, ?> row, Instant now) {
        return Evaluator.evaluate(expression, row, Map.of("now", now));
    }

    /** A value; empty when what it is computed from does not tell. */
    static <T> Optional<T> told(Supplier<? extends @Nullable T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (RowValues.Untold | NullPointerException | ClassCastException | ArithmeticException tellsNothing) {
            return Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private final class Reading implements RowValues.World {
        @Override
        public JsonNode target(RelationFacts relation, String id) {
            EntityFacts target = entity(relation.relation().target());
            return shown.row(target, id)
                    .orElseThrow(
                            () -> new RowValues.Untold("no `" + target.entity().name() + "` is shown by its id alone"));
        }

        @Override
        public List<JsonNode> rows(EntityFacts owner, InverseFacts collection, String id) {
            Optional<List<JsonNode>> parts = collection.nested() ? shown.parts(owner, id) : Optional.empty();
            return parts.orElseThrow(
                    () -> new RowValues.Untold("`" + collection.name().text() + "` is not shown"));
        }

        @Override
        public EntityFacts entity(String name) {
            return facts.entity(name);
        }

        @Override
        public @Nullable Object computed(EntityFacts entity, Derivation.Computed computed, Map<String, ?> row) {
            AttributeFacts attribute = entity.attributes()
                    .filter(a -> a.attribute().derivation().equals(computed))
                    .findFirst()
                    .orElseThrow();
            ValueType type = ValueType.of(attribute.type(), attribute.nullable());
            Scope scope = Scope.row(entity.entity().name());
            return checker.check(computed.expression(), scope, type)
                    .expression()
                    .map(checked -> value(checked, row, clock.instant()))
                    .orElse(null);
        }
    }
}
