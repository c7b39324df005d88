package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps that change fields of rows: set, increase, decrease, fire. */
final class Changes {
    private final Steps steps;
    private final Sight sight;

    Changes(Steps steps) {
        this.steps = steps;
        this.sight = steps.sight();
    }

    /** Whether it was one of these steps. */
    boolean run(Step step, Map<String, @Nullable Object> names) {
        if (step instanceof Step.Set set) {
            set.values().forEach(value -> assign(value.target(), steps.value(value.value(), names), names));
        } else if (step instanceof Step.Adjust adjust) {
            adjust(adjust, names);
        } else if (step instanceof Step.Fire fire) {
            Object target = Paths.value(fire.target(), names);
            if (target instanceof RowView row) {
                new Machines(steps).fire(fire, row, names);
            } else {
                throw new Unjudged("`" + fire.target() + "`, which is no row");
            }
        } else {
            return false;
        }
        return true;
    }

    private void assign(String target, @Nullable Object value, Map<String, @Nullable Object> names) {
        RowView row = Paths.owner(target, names);
        String name = Paths.last(target);
        sight.tables().set(row.entity(), row.id(), name, Stored.of(field(row, name), value));
    }

    private FieldFacts field(RowView row, String name) {
        FieldFacts field = sight.meaning().field(row.entity(), name);
        if (field == null) {
            throw new Unjudged("`" + row.entity() + "." + name + "`, which is no field");
        }
        return field;
    }

    private void adjust(Step.Adjust adjust, Map<String, @Nullable Object> names) {
        RowView row = Paths.owner(adjust.target(), names);
        AttributeFacts counter = (AttributeFacts) field(row, Paths.last(adjust.target()));
        BigDecimal present = decimal(row.get(counter.name().text()));
        BigDecimal by = decimal(steps.value(adjust.by(), names));
        BigDecimal wanted = adjust.increase() ? present.add(by) : present.subtract(by);
        Limits limits = counter.attribute().limits();
        BigDecimal floor = limits.min().orElse(BigDecimal.ZERO);
        new Edges(steps.trace(), adjust.node()).see(wanted.subtract(floor));
        boolean low = !adjust.increase() && wanted.compareTo(floor) < 0;
        boolean high = adjust.increase()
                && limits.max().filter(max -> wanted.compareTo(max) > 0).isPresent();
        if (low || high) {
            throw adjust.error()
                    .map(error -> Refusals.named(adjust.node(), error, names))
                    .orElseGet(() ->
                            new Refused(steps.refusals().validation(adjust.node(), "a counter leaves its range")));
        }
        Object value = counter.type().kind() == Type.Kind.DECIMAL ? wanted : (Object) wanted.longValueExact();
        sight.tables().set(row.entity(), row.id(), counter.name().text(), Stored.of(counter, value));
    }

    private static BigDecimal decimal(@Nullable Object value) {
        return new BigDecimal(Objects.requireNonNull(value).toString());
    }
}
