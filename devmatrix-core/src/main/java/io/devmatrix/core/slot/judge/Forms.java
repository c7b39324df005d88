package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns values, as expressions know them, into the forms of the pipe. */
final class Forms {
    private final JavaContract java;

    Forms(JavaContract java) {
        this.java = java;
    }

    /** The arguments of the contract's method. */
    static List<@Nullable Object> of(SlotContract contract, Map<String, ?> arguments) {
        Forms forms = new Forms(contract.java());
        List<@Nullable Object> values = new ArrayList<>();
        for (Parameter parameter : contract.parameters()) {
            values.add(forms.form(parameter.shape(), arguments.get(parameter.name())));
        }
        if (!contract.ports().isEmpty()) {
            values.add(forms.ports(contract, arguments));
        }
        return values;
    }

    private Wire.Row ports(SlotContract contract, Map<String, ?> arguments) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Port port : contract.ports()) {
            values.add(port == Port.NOW ? arguments.get("now") : new Wire.Ids());
        }
        return new Wire.Row(nested("Ports"), values);
    }

    private @Nullable Object form(Shape shape, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (shape instanceof Shape.Scalar scalar) {
            return number(scalar, value);
        }
        if (shape instanceof Shape.Choice choice) {
            String constant = choice.constants().get((String) value);
            return new Wire.Constant(choice.javaType(), Objects.requireNonNull(constant, () -> "no value " + value));
        }
        return shape instanceof Shape.Parts parts ? row(parts, (Map<?, ?>) value) : list((Shape.Many) shape, value);
    }

    private static Object number(Shape.Scalar scalar, Object value) {
        if (value instanceof Long number && scalar.kind() == Kind.INT) {
            return Math.toIntExact(number);
        }
        return value instanceof Integer number && scalar.kind() == Kind.LONG ? Long.valueOf(number) : value;
    }

    private Wire.Row row(Shape.Parts parts, Map<?, ?> value) {
        List<@Nullable Object> values = new ArrayList<>();
        parts.members().forEach((name, member) -> values.add(form(member, value.get(name))));
        return new Wire.Row(nested(parts.javaName()), values);
    }

    private List<@Nullable Object> list(Shape.Many many, Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object element : (List<?>) value) {
            values.add(form(many.element(), element));
        }
        return values;
    }

    private String nested(String simpleName) {
        return java.packageName() + "." + java.type() + "$" + simpleName;
    }
}
