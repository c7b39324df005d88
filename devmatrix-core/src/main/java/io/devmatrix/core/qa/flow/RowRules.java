package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Limits;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules that the database keeps: not null, limits, checks, uniques. */
final class RowRules {
    private final Sight sight;
    private final Refusals refusals;

    RowRules(Sight sight, Refusals refusals) {
        this.sight = sight;
        this.refusals = refusals;
    }

    /** Refuses when a row that was written breaks a rule. */
    void check() {
        for (EntityFacts entity : sight.meaning().facts().entities()) {
            String name = entity.entity().name();
            if (!sight.tables().isWritten(name)) {
                continue;
            }
            Map<UUID, ?> all = sight.tables().all(name);
            sight.tables().touched().stream().filter(all::containsKey).forEach(id -> row(entity, sight.row(name, id)));
            entity.table().uniques().forEach(unique -> unique(entity, unique));
        }
    }

    private void row(EntityFacts entity, RowView row) {
        for (FieldFacts field : entity.fields()) {
            Object value = row.get(field.name().text());
            if (value == null ? !field.nullable() && field.stored() : outside(field, value)) {
                throw refusals.constraint(
                        field.node(), Optional.empty(), true, "`" + field.name().text() + "` is " + value);
            }
        }
        for (Check check : entity.entity().checks()) {
            if (!sight.holds(check.that(), row)) {
                throw refusals.constraint(check.node(), check.error(), true, "`" + check.name() + "` is broken");
            }
        }
    }

    private static boolean outside(FieldFacts field, Object value) {
        if (!(field instanceof AttributeFacts attribute)) {
            return false;
        }
        Limits limits = attribute.attribute().limits();
        if (value instanceof String text && attribute.type().kind().isTextual()) {
            int length = text.codePointCount(0, text.length());
            return length > attribute.type().length().orElse(length)
                    || length < limits.minLength().orElse(0);
        }
        if (!attribute.type().kind().isNumeric()) {
            return false;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return limits.min().filter(min -> number.compareTo(min) < 0).isPresent()
                || limits.max().filter(max -> number.compareTo(max) > 0).isPresent();
    }

    private void unique(EntityFacts entity, UniqueFacts unique) {
        Map<List<Object>, UUID> taken = new HashMap<>();
        sight.rows(entity.entity().name()).forEach(row -> {
            List<@Nullable Object> key = unique.fields().stream()
                    .<@Nullable Object>map(field -> plain(row.raw(field.name().text())))
                    .toList();
            boolean covered = key.stream().noneMatch(Objects::isNull)
                    && unique.unique()
                            .where()
                            .map(where -> sight.holds(where, row))
                            .orElse(true);
            if (covered && taken.put(List.copyOf(key), row.id()) != null) {
                throw refusals.constraint(
                        unique.unique().node(),
                        unique.unique().error(),
                        false,
                        "`" + unique.constraint() + "` is broken");
            }
        });
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(plain(one), plain(other));
    }
}
