package io.devmatrix.core.promote.fill;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.stream.Collectors;

/** What contracts have in common whose fills may become one rule: the types, without any name of the model. */
public final class ContractShape {
    private ContractShape() {}

    /** SHA-256 of the types of parameters, result and ports, and of whether it refuses. */
    public static String of(SlotContract contract) {
        String parameters = contract.parameters().stream()
                .map(Parameter::shape)
                .map(ContractShape::word)
                .collect(Collectors.joining(","));
        return Sha256.of(contract.kind().word() + " (" + parameters + ") -> " + word(contract.result()) + " refuses "
                + !contract.reasons().isEmpty() + " " + contract.ports());
    }

    private static String word(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name();
        } else if (shape instanceof Shape.Choice) {
            return "ENUM";
        } else if (shape instanceof Shape.Many many) {
            return "[" + word(many.element()) + "]";
        }
        return "RECORD";
    }
}
