package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.CheckFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.migrate.TableCheck;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The checks of one table, on single columns and on whole rows. */
final class CheckBreaches {
    private final TableTrials trials;
    private final TableRows rows;
    private final BrokenRules rules;
    private final Table table;

    CheckBreaches(TableTrials trials, TableRows rows, BrokenRules rules, Table table) {
        this.trials = trials;
        this.rows = rows;
        this.rules = rules;
        this.table = table;
    }

    void run(String row) throws SQLException {
        for (TableCheck check : table.checks()) {
            Optional<EntityFacts> entity = rows.entity(table);
            Optional<AttributeFacts> attribute = entity.stream()
                    .flatMap(EntityFacts::attributes)
                    .filter(candidate -> candidate.checks().containsValue(check.name()))
                    .findFirst();
            Optional<CheckFacts> whole = entity.stream()
                    .flatMap(known -> known.table().checks().stream())
                    .filter(candidate -> candidate.constraint().equals(check.name()))
                    .findFirst();
            String what = "`" + check.name() + "`: a row that breaks it";
            if (attribute.isPresent()) {
                column(what, check.name(), attribute.get(), row);
            } else if (whole.isPresent()) {
                row(what, whole.get(), entity.orElseThrow(), row);
            } else {
                trials.note(what + " is refused", false, "the judge knows no such row");
            }
        }
    }

    /** Any of the values that the model refuses; each may break another check. */
    private void column(String what, SqlName check, AttributeFacts attribute, String row) throws SQLException {
        List<Sql> tried = rules.of(attribute)
                .filter(refusal ->
                        !refusal.value().isNull() && !refusal.value().toString().contains("\\u0000"))
                .map(refusal -> update(table, attribute, ofJson(attribute, refusal.value()), row))
                .toList();
        for (Sql statement : tried) {
            if (trials.isRefused(SqlStates.CHECK, check.text(), List.of(statement))) {
                trials.note(what + " is refused", true, "");
                return;
            }
        }
        trials.note(
                what + " is refused",
                false,
                tried.isEmpty()
                        ? "the judge knows no such row"
                        : tried.size() + " values were taken, or refused by others");
    }

    private void row(String what, CheckFacts check, EntityFacts entity, String row) throws SQLException {
        UUID id = UUID.fromString(row.substring(row.indexOf('\'') + 1, row.length() - 1));
        Optional<Map<FieldFacts, @Nullable Object>> values =
                rows.samples().making(check.check().that(), false, entity, id);
        if (values.isEmpty()) {
            trials.note(what + " is refused", false, "the judge knows no such row");
            return;
        }
        List<String> sets = new ArrayList<>();
        List<@Nullable Object> all = new ArrayList<>();
        values.get().forEach((field, value) -> {
            Sql single = update(table, field, ofRow(field, value), row);
            sets.add(single.text()
                    .substring(single.text().indexOf(" SET ") + 5, single.text().indexOf(" WHERE ")));
            all.addAll(single.values());
        });
        Sql update = new Sql("UPDATE " + table.name().sql() + " SET " + String.join(", ", sets) + " WHERE " + row, all);
        trials.refused(what, Set.of(SqlStates.CHECK), check.constraint().text(), List.of(update));
    }

    /** Gives the field of the row a value, as the database takes it. */
    static Sql update(Table table, FieldFacts field, @Nullable Object value, String row) {
        return new Sql(
                "UPDATE " + table.name().sql() + " SET " + field.column().sql() + " = ? WHERE " + row,
                Arrays.asList(value));
    }

    /** A value as rows in memory have it. */
    static @Nullable Object ofRow(FieldFacts field, @Nullable Object value) {
        return value == null
                        || !(field instanceof AttributeFacts attribute)
                        || attribute.type().kind().isNumeric()
                ? value
                : SqlValues.of(attribute.type(), StoredValues.json(attribute.type(), value));
    }

    /** A number that the type may be too small for stays as it is. */
    private static Object ofJson(AttributeFacts attribute, JsonNode value) {
        return attribute.type().kind().isNumeric() ? value.decimalValue() : SqlValues.of(attribute.type(), value);
    }
}
