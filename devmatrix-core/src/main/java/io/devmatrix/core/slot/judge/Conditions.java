package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.NodeWalk;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.slot.contract.Condition;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the conditions of a contract by the model's own meaning. */
final class Conditions {
    private final SlotContract contract;

    Conditions(SlotContract contract) {
        this.contract = contract;
    }

    /** Whether the fill may be asked: all preconditions hold. */
    boolean admit(Map<String, @Nullable Object> arguments) {
        return contract.requires().stream()
                .allMatch(condition -> holds(condition, arguments).orElse(false));
    }

    /** The first condition behind that does not hold. */
    Optional<Condition> broken(Map<String, @Nullable Object> arguments, @Nullable Object result) {
        Map<String, @Nullable Object> names = new LinkedHashMap<>(arguments);
        names.put("result", result);
        return contract.ensures().stream()
                .filter(condition -> !holds(condition, names).orElse(false))
                .findFirst();
    }

    /** Empty when the condition has no value, as when a number leaves its range. */
    private Optional<Boolean> holds(Condition condition, Map<String, @Nullable Object> names) {
        try {
            return Optional.ofNullable(
                    (Boolean) Evaluator.evaluate(condition.that(), self(condition.that(), names), names));
        } catch (ArithmeticException | NullPointerException noValue) {
            return Optional.empty();
        }
    }

    /** The row whose attributes the expression writes bare. */
    private Map<String, ?> self(CheckedExpression expression, Map<String, @Nullable Object> names) {
        String[] entity = {""};
        expression.root().accept(new NodeWalk() {
            @Override
            public Boolean self(Node.Self node) {
                entity[0] = node.type() instanceof ValueType.Row row ? row.entity() : "";
                return true;
            }
        });
        return contract.parameters().stream()
                .filter(p -> !entity[0].isEmpty() && isRow(p, entity[0]))
                .findFirst()
                .map(p -> row(names.get(p.name())))
                .orElse(Map.of());
    }

    private static boolean isRow(Parameter parameter, String entity) {
        return parameter.shape() instanceof Shape.Parts parts && parts.entity().equals(entity);
    }

    @SuppressWarnings("unchecked") // rows are made here, with names as keys
    private static Map<String, ?> row(@Nullable Object value) {
        return value instanceof Map<?, ?> row ? (Map<String, ?>) row : Map.of();
    }
}
