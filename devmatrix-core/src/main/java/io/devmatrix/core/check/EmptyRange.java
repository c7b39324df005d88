package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Limits;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits of a value leave a value. */
final class EmptyRange implements IrRule {
    @Override
    public String id() {
        return "RULE-304";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return LimitedValues.all(facts).flatMap(attribute -> contradiction(attribute).stream()
                .map(fact -> Problem.error(
                        this,
                        attribute.node(),
                        "No value of `" + attribute.name() + "` is possible: " + fact,
                        "Change one of the two")));
    }

    private static Optional<String> contradiction(Attribute attribute) {
        Limits limits = attribute.limits();
        int least = limits.minLength().orElse(0);
        int most = attribute.type().length().orElse(Integer.MAX_VALUE);
        if (attribute.type().kind().isTextual() && least > most) {
            return Optional.of("it is at least " + least + " and at most " + most + " characters long");
        }
        return limits.min().flatMap(min -> limits.max()
                .filter(max -> min.compareTo(max) > 0)
                .map(max -> "it is at least " + min.toPlainString() + " and at most " + max.toPlainString()));
    }
}
