package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.slot.contract.Shape;
import java.util.ArrayList;
import java.util.List;

/** Several values of which some are decimals: each in the places that the model gives it, as the database keeps them. */
final class SlotResult {
    static final Quote SCALED_BY = Quote.expression("scaled($value)");
    private static final Quote METHOD = Quote.members(
            """
            private static $Result scaled($Result given) {
                return new $Result($values);
            }
            """);
    private static final Quote VALUE = Quote.expression("given.$name()");
    private static final Quote SCALED = Quote.expression("given.$name().setScale($scale)");
    private static final Quote SCALED_OR_NULL = Quote.expression(
            "import java.util.Optional; Optional.ofNullable(given.$name()).map(value -> value.setScale($scale)).orElse(null)");

    private final SlotJava java;
    private final Shape.Parts result;

    SlotResult(SlotJava java, Shape.Parts result) {
        this.java = java;
        this.result = result;
    }

    /** Whether it is several values with a decimal among them. */
    static boolean isScaled(Shape result) {
        return result instanceof Shape.Parts parts
                && parts.members().values().stream().anyMatch(SlotResult::isDecimal);
    }

    private static boolean isDecimal(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.kind() == ValueType.Kind.DECIMAL;
    }

    Code method() {
        List<Code> values = new ArrayList<>();
        result.members().forEach((name, shape) -> values.add(value(name, shape)));
        return METHOD.with("Result", java.nested(result.javaName())).with("values", values);
    }

    private static Code value(String name, Shape shape) {
        if (!isDecimal(shape)) {
            return VALUE.with("name", name);
        }
        Shape.Scalar decimal = (Shape.Scalar) shape;
        return (decimal.nullable() ? SCALED_OR_NULL : SCALED).with("name", name).with("scale", decimal.scale());
    }
}
