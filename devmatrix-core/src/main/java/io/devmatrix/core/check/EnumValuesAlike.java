package io.devmatrix.core.check;

import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.EnumFacts.Constant;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** Two values of an enum differ by more than case and separators. */
final class EnumValuesAlike implements IrRule {
    @Override
    public String id() {
        return "RULE-113";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.enums().stream().flatMap(this::problems);
    }

    private Stream<Problem> problems(EnumFacts type) {
        return Clash.<Constant>find(type.constants().stream(), c -> c.constant().replace("_", ""))
                .map(clash -> Problem.error(
                        this,
                        type.type().node(),
                        "The enum `" + type.name().text() + "` has the values `"
                                + clash.first().value() + "` and `"
                                + clash.second().value() + "`",
                        "Keep one of them, or tell them apart by more than case"));
    }
}
