package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Type.Kind;
import java.util.stream.Stream;

/** Only what lies in time is compared to the clock. */
final class ClockType implements IrRule {
    @Override
    public String id() {
        return "RULE-308";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Attributes.all(model)
                .filter(attribute -> attribute.limits().clock().isPresent())
                .filter(attribute -> !isTime(attribute))
                .map(attribute -> Problem.error(
                        this,
                        attribute.node(),
                        "`" + attribute.name() + "` has a `clock` and is no date or instant",
                        "Remove the `clock`, or change the type"));
    }

    private static boolean isTime(Attribute attribute) {
        return attribute.type().kind() == Kind.DATE || attribute.type().kind() == Kind.INSTANT;
    }
}
