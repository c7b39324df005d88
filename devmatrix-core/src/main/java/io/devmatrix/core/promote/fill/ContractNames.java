package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.fill.ModelName.Kind;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;

/** All names of the model in a contract, in the order of its parts: the same order whatever the names are. */
final class ContractNames {
    private final List<ModelName> names = new ArrayList<>();

    private ContractNames() {}

    static List<ModelName> of(SlotContract contract) {
        ContractNames all = new ContractNames();
        for (Parameter parameter : contract.parameters()) {
            all.names.add(ModelName.of(Kind.PARAMETER, parameter.name(), parameter.name()));
            all.add(parameter.shape());
        }
        if (contract.result() instanceof Shape.Parts several) {
            all.addMembers(several); // its record is named by nobody
        } else {
            all.add(contract.result());
        }
        for (Reason reason : contract.reasons()) {
            all.names.add(ModelName.of(Kind.REASON, reason.error(), reason.constant()));
        }
        return List.copyOf(all.names);
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Many many) {
            add(many.element());
        } else if (shape instanceof Shape.Parts parts) {
            String text = parts.entity().isEmpty() ? parts.javaName() : parts.entity();
            names.add(ModelName.of(Kind.RECORD, text, parts.javaName()));
            addMembers(parts);
        } else if (shape instanceof Shape.Choice choice) {
            addEnum(choice);
        }
    }

    private void addMembers(Shape.Parts parts) {
        parts.members().forEach((name, shape) -> {
            names.add(ModelName.of(Kind.MEMBER, name, name));
            add(shape);
        });
    }

    private void addEnum(Shape.Choice choice) {
        String qualified = choice.javaType();
        names.add(new ModelName(Kind.ENUM, choice.enumName(), simple(qualified), qualified));
        choice.constants().forEach((value, constant) -> names.add(ModelName.of(Kind.CONSTANT, value, constant)));
    }

    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
