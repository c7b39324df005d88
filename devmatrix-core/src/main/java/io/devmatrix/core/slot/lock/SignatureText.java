package io.devmatrix.core.slot.lock;

import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.Limits;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.stream.Collectors;

/** What a fill is compiled against, as a text of its own: another layout or wording of the interface makes no fill stale. */
final class SignatureText {
    private SignatureText() {}

    static String of(SlotContract contract) {
        JavaContract java = contract.java();
        return java.packageName() + "." + java.type() + " " + java.fill() + " " + java.method()
                + contract.parameters().stream().map(SignatureText::of).collect(Collectors.joining(", ", "(", ")"))
                + " -> " + of(contract.result())
                + contract.reasons().stream().map(SignatureText::of).collect(Collectors.joining(", ", " refuses ", ""))
                + contract.ports().stream().map(Enum::name).collect(Collectors.joining(", ", " uses ", ""));
    }

    private static String of(Parameter parameter) {
        return parameter.name() + ": " + of(parameter.shape());
    }

    private static String of(Reason reason) {
        return reason.error() + "=" + reason.constant();
    }

    private static String of(Shape shape) {
        String optional = shape.nullable() ? "?" : "";
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind() + "(" + scalar.scale() + limits(scalar.limits()) + ")" + optional;
        }
        if (shape instanceof Shape.Choice choice) {
            return choice.javaType() + choice.constants() + optional;
        }
        if (shape instanceof Shape.Parts parts) {
            return parts.javaName()
                    + parts.members().entrySet().stream()
                            .map(member -> member.getKey() + ": " + of(member.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"))
                    + optional;
        }
        return "[" + of(((Shape.Many) shape).element()) + "]";
    }

    private static String limits(Limits limits) {
        return limits.least().map(least -> " from " + least.toPlainString()).orElse("")
                + limits.most().map(most -> " to " + most.toPlainString()).orElse("")
                + limits.pattern().map(pattern -> " like " + pattern).orElse("");
    }
}
