package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Names of entities, enums and machines differ by more than case: their files and variables would not. */
final class TypesAlike implements IrRule {
    @Override
    public String id() {
        return "RULE-105";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Clash.<Named>find(Named.types(model), Named::key)
                .map(clash -> Problem.error(
                        this,
                        clash.second().node(),
                        "The model has the " + clash.first() + " and the " + clash.second(),
                        "Rename one of them"));
    }
}
