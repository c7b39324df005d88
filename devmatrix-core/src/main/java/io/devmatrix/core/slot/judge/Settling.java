package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.RowRule;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows what the model says they always are: computed members anew, from the parts up; and finds rows that cannot be. */
final class Settling {
    private final List<Parameter> parameters;
    private final Map<String, List<RowRule>> rules;

    Settling(SlotContract contract) {
        this.parameters = contract.parameters();
        this.rules = contract.holds().stream().collect(Collectors.groupingBy(RowRule::record));
    }

    /**
     * Values of which those that the model computes are computed.
     *
     * @param value by parameter, or a row
     * @param problem why there are no such rows, in words behind "can never happen"; empty when there may be
     */
    record Settled(Map<String, @Nullable Object> value, String problem) {
        boolean isPossible() {
            return problem.isEmpty();
        }
    }

    /** Whether nothing is known of the rows, so that all may be. */
    boolean isIdle() {
        return rules.isEmpty();
    }

    /** Whether the model computes the member. */
    boolean isComputed(Shape.Parts parts, String member) {
        return rules(parts).stream().anyMatch(rule -> rule.member().equals(member));
    }

    private List<RowRule> rules(Shape.Parts parts) {
        return rules.getOrDefault(parts.javaName(), List.of());
    }

    /** The arguments; {@code now} stays. */
    Settled settled(Map<String, @Nullable Object> arguments) {
        Pass pass = new Pass();
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(arguments);
        if (!isIdle()) {
            parameters.forEach(one -> settled.put(one.name(), pass.value(one.shape(), settled.get(one.name()))));
        }
        return new Settled(settled, pass.problem);
    }

    /** One row with what is below it. */
    Settled settled(Shape.Parts parts, Map<?, ?> row) {
        Pass pass = new Pass();
        Map<String, @Nullable Object> settled = pass.row(parts, row);
        return new Settled(settled, pass.problem);
    }

    /** Goes through rows once; the first problem is kept. */
    private final class Pass {
        private String problem = "";

        private void note(String what) {
            problem = problem.isEmpty() ? what : problem;
        }

        @Nullable
        Object value(Shape shape, @Nullable Object value) {
            if (shape instanceof Shape.Parts parts && value instanceof Map<?, ?> row) {
                return row(parts, row);
            }
            if (shape instanceof Shape.Many many && value instanceof List<?> list) {
                List<@Nullable Object> elements = new ArrayList<>();
                list.forEach(element -> elements.add(value(many.element(), element)));
                return elements;
            }
            return value;
        }

        Map<String, @Nullable Object> row(Shape.Parts parts, Map<?, ?> row) {
            Map<String, @Nullable Object> settled = new LinkedHashMap<>();
            parts.members().forEach((name, member) -> settled.put(name, value(member, row.get(name))));
            for (RowRule rule : rules(parts)) {
                Object made = made(rule, settled);
                if (rule.isComputed()) {
                    settled.put(rule.member(), kept(parts.members().get(rule.member()), made, rule));
                } else if (!Boolean.TRUE.equals(made)) {
                    note("`" + rule.that().source().text() + "` of `" + rule.record() + "` does not hold");
                }
            }
            return settled;
        }

        /** Null where there is no value, as when a number leaves its range. */
        private @Nullable Object made(RowRule rule, Map<String, @Nullable Object> row) {
            try {
                return Evaluator.evaluate(rule.that(), row, Map.of());
            } catch (ArithmeticException | NullPointerException noValue) {
                note("`" + rule.that().source().text() + "` of `" + rule.record() + "` has no value");
                return null;
            }
        }

        /** The value as the service keeps it: with the places of the model. */
        private @Nullable Object kept(@Nullable Shape shape, @Nullable Object made, RowRule rule) {
            Object value = made instanceof BigDecimal number && shape instanceof Shape.Scalar scalar
                    ? number.setScale(scalar.scale(), RoundingMode.HALF_UP)
                    : made;
            boolean fits = value == null
                    ? shape == null || shape.nullable()
                    : !(shape instanceof Shape.Scalar scalar)
                            || Fitted.outside(scalar.limits(), value).isEmpty();
            if (!fits) {
                note("`" + rule.record() + "." + rule.member() + "` would be " + Words.of(value)
                        + ", which the model does not let it be");
            }
            return value;
        }
    }
}
