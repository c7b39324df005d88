package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Type.Kind;
import java.util.stream.Stream;

/** Rows are counted by the values of an enum or boolean, which are few and known. */
final class CountType implements IrRule {
    @Override
    public String id() {
        return "RULE-214";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, Operation.Count.class)
                .filter(served -> served.entity().field(served.operation().by()).isPresent())
                .filter(served -> !countable(served.entity(), served.operation().by()))
                .map(served -> Problem.error(
                        this,
                        served.operation().node(),
                        "`" + served.entity().name().text() + "."
                                + served.operation().by()
                                + "` is no shown enum or boolean, and its values cannot be counted",
                        "Count by an enum or boolean"));
    }

    private static boolean countable(EntityFacts entity, String field) {
        return entity.attributes()
                .filter(a -> a.name().text().equals(field))
                .filter(a -> a.stored() && a.shown())
                .map(AttributeFacts::type)
                .anyMatch(type -> type.kind() == Kind.ENUM || type.kind() == Kind.BOOLEAN);
    }
}
