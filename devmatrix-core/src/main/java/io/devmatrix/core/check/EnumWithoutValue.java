package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** An enum has a value. */
final class EnumWithoutValue implements IrRule {
    @Override
    public String id() {
        return "RULE-114";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.domain().enums().stream()
                .filter(type -> type.values().isEmpty())
                .map(type -> Problem.error(
                        this, type.node(), "The enum `" + type.name() + "` has no value", "Give it one, or remove it"));
    }
}
