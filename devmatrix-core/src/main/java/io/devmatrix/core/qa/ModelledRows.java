package io.devmatrix.core.qa;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a database of the newest schema, each with the rows that are part of it, as expressions of the model read them. */
final class ModelledRows {
    private final FactTable facts;
    private final ExpressionChecker checker;
    private final SortedMap<String, SortedMap<String, StoredRow>> rows = new TreeMap<>();

    private ModelledRows(FactTable facts) {
        this.facts = facts;
        this.checker = new ExpressionChecker(facts.application());
    }

    static ModelledRows of(FactTable facts, Connection connection) throws SQLException {
        ModelledRows read = new ModelledRows(facts);
        for (EntityFacts entity : facts.entities()) {
            read.rows.put(entity.entity().name(), read.rows(entity, connection));
        }
        facts.entities().forEach(entity -> entity.inverses().stream()
                .filter(InverseFacts::nested)
                .forEach(inverse -> read.join(entity, inverse)));
        return read;
    }

    /** Of the entity, by id. */
    SortedMap<String, StoredRow> of(EntityFacts entity) {
        return rows.get(entity.entity().name());
    }

    /** The expression of a computed attribute, empty for others. */
    Optional<CheckedExpression> rule(EntityFacts entity, AttributeFacts attribute) {
        return attribute.attribute().derivation() instanceof Derivation.Computed computed
                ? checker.check(
                                computed.expression(),
                                Scope.row(entity.entity().name()),
                                ValueType.of(attribute.type(), attribute.nullable()))
                        .expression()
                : Optional.empty();
    }

    private SortedMap<String, StoredRow> rows(EntityFacts entity, Connection connection) throws SQLException {
        Map<String, CheckedExpression> late = new LinkedHashMap<>();
        entity.attributes().filter(attribute -> !attribute.stored()).forEach(attribute -> rule(entity, attribute)
                .ifPresent(rule -> late.put(attribute.name().text(), rule)));
        List<FieldFacts> stored =
                entity.fields().stream().filter(FieldFacts::stored).toList();
        String columns = stored.stream().map(field -> field.column().sql()).collect(Collectors.joining(", "));
        SortedMap<String, StoredRow> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT " + columns + " FROM " + entity.table().name().sql())) {
            while (row.next()) {
                StoredRow values = new StoredRow(late);
                for (int i = 0; i < stored.size(); i++) {
                    values.put(stored.get(i).name().text(), value(stored.get(i), row, i + 1));
                }
                all.put(String.valueOf(values.get("id")), values);
            }
        }
        return all;
    }

    private static @Nullable Object value(FieldFacts field, ResultSet row, int place) throws SQLException {
        if (row.getObject(place) == null) {
            return null;
        }
        if (!(field instanceof AttributeFacts attribute)) {
            return Map.of("id", row.getObject(place, UUID.class));
        }
        return value(attribute.type().kind(), row, place);
    }

    private static Object value(Type.Kind kind, ResultSet row, int place) throws SQLException {
        return switch (kind) {
            case INT, LONG -> row.getLong(place);
            case DECIMAL -> row.getBigDecimal(place);
            case DURATION -> nanoseconds(row.getBigDecimal(place));
            case BOOLEAN -> row.getBoolean(place);
            case DATE -> row.getObject(place, LocalDate.class);
            case INSTANT -> row.getObject(place, OffsetDateTime.class).toInstant();
            case UUID -> row.getObject(place, UUID.class);
            default -> row.getString(place);
        };
    }

    private static Duration nanoseconds(BigDecimal number) {
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private void join(EntityFacts entity, InverseFacts inverse) {
        SortedMap<String, StoredRow> parents = of(entity);
        parents.values().forEach(parent -> parent.put(inverse.name().text(), new ArrayList<StoredRow>()));
        EntityFacts owned = facts.entity(inverse.owner());
        for (StoredRow part : of(owned).values()) {
            boolean deleted = owned.entity().traits().softDelete() && part.get("deletedAt") != null;
            if (!deleted && part.get(inverse.relation()) instanceof Map<?, ?> reference) {
                @SuppressWarnings("unchecked")
                List<StoredRow> parts = (List<StoredRow>) parents.get(String.valueOf(reference.get("id")))
                        .get(inverse.name().text());
                parts.add(part);
            }
        }
    }
}
