package io.devmatrix.core.qa;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ColumnName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether computed values that columns keep are in migrated rows what the model's own meaning computes from those rows. */
final class ComputedRows {
    private final FactTable facts;
    private final RightValues known;

    /** {@code known} tells of which rows that is to be asked. */
    ComputedRows(FactTable facts, RightValues known) {
        this.facts = facts;
        this.known = known;
    }

    /** One observation a column. */
    List<Observation> observations(Connection connection, RowPicture after) throws SQLException {
        ModelledRows rows = ModelledRows.of(facts, connection);
        List<Observation> all = new ArrayList<>();
        for (EntityFacts entity : facts.entities()) {
            entity.keptComputed()
                    .flatMap(attribute -> observation(entity, attribute, rows, after).stream())
                    .forEach(all::add);
        }
        return all;
    }

    private Optional<Observation> observation(
            EntityFacts entity, AttributeFacts attribute, ModelledRows rows, RowPicture after) {
        Optional<CheckedExpression> rule = rows.rule(entity, attribute);
        ColumnName column = new ColumnName(entity.table().name(), attribute.column());
        String name = "values of `" + column + "` are what the model computes";
        List<String> asked = rows.of(entity).keySet().stream()
                .filter(key -> known.isProvable(column, key, after))
                .toList();
        if (rule.isEmpty() || rows.of(entity).isEmpty()) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            return Optional.of(Observation.noted(
                    name, "not observed: no row of that version is known to hold the right value before", ""));
        }
        return Optional.of(asked.stream()
                .flatMap(key -> wrong(rule.get(), attribute, rows.of(entity).get(key), key).stream())
                .findFirst()
                .map(seen -> Observation.failed(
                        name, seen, "Let the migrations, or a script of your own, set what the model computes"))
                .orElseGet(() -> Observation.held(name))
                .about(List.of(attribute.node())));
    }

    private static Optional<String> wrong(CheckedExpression rule, AttributeFacts attribute, StoredRow row, String key) {
        Object stored = row.get(attribute.name().text());
        try {
            Object wanted = Evaluator.evaluate(rule, row, Map.of());
            return same(stored, wanted)
                    ? Optional.empty()
                    : Optional.of("row `" + key + "` holds `" + stored + "`, the model computes `" + wanted + "`");
        } catch (ArithmeticException e) {
            return Optional.of("row `" + key + "` holds `" + stored + "`, the model computes none: " + e.getMessage());
        }
    }

    private static boolean same(@Nullable Object stored, @Nullable Object wanted) {
        return stored instanceof BigDecimal one && wanted instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(stored, wanted);
    }
}
