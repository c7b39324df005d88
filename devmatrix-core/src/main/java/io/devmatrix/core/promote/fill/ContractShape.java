package io.devmatrix.core.promote.fill;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Collection;
import java.util.stream.Collectors;

/** What contracts have in common whose fills may become one rule: the types, without any name of the model. */
public final class ContractShape {
    private ContractShape() {}

    /** SHA-256 of the types of parameters, result and ports, and of whether it refuses. */
    public static String of(SlotContract contract) {
        return Sha256.of(words(contract));
    }

    /** The same for people. */
    static String words(SlotContract contract) {
        String parameters = contract.parameters().stream()
                .map(Parameter::shape)
                .map(ContractShape::word)
                .collect(Collectors.joining(", "));
        return contract.kind().word() + " (" + parameters + ") -> " + result(contract.result())
                + (contract.reasons().isEmpty() ? "" : " or refuses")
                + contract.ports().stream().map(port -> " " + port).collect(Collectors.joining());
    }

    /** Several values are given by place, so their types are part of it. */
    private static String result(Shape shape) {
        return shape instanceof Shape.Parts parts ? "{" + words(parts.members().values()) + "}" : word(shape);
    }

    private static String words(Collection<Shape> shapes) {
        return shapes.stream().map(ContractShape::word).collect(Collectors.joining(", "));
    }

    private static String word(Shape shape) {
        return shape instanceof Shape.Many many ? "[" + word(many.element()) + "]" : ShapeKind.of(shape);
    }
}
