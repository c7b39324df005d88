package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A behaviour says in types when an answer of it is right: words alone cannot be judged. */
final class UnjudgedBehaviour implements IrRule {
    @Override
    public String id() {
        return "RULE-801";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().texts().stream()
                .filter(text -> text.ensures().isEmpty() && text.examples().isEmpty())
                .map(text -> Problem.error(
                        this,
                        text.node(),
                        "The behaviour `" + text.name()
                                + "` has neither `ensures` nor `examples`, so nobody can judge it",
                        "Add `ensures` that hold for each answer, or `examples`"));
    }
}
