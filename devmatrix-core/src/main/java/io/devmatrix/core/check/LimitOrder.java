package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Limits;
import java.util.stream.Stream;

/** Some value lies between the limits. */
final class LimitOrder implements IrRule {
    @Override
    public String id() {
        return "RULE-303";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Attributes.all(model).flatMap(this::problems);
    }

    private Stream<Problem> problems(Attribute attribute) {
        Limits limits = attribute.limits();
        if (limits.min().isPresent()
                && limits.max().isPresent()
                && limits.min().get().compareTo(limits.max().get()) > 0) {
            return problem(
                    attribute,
                    limits.min().get().toPlainString(),
                    limits.max().get().toPlainString());
        }
        if (limits.minLength().isPresent()
                && attribute.type().length().isPresent()
                && limits.minLength().getAsInt() > attribute.type().length().getAsInt()) {
            return problem(
                    attribute,
                    String.valueOf(limits.minLength().getAsInt()),
                    String.valueOf(attribute.type().length().getAsInt()));
        }
        return Stream.empty();
    }

    private Stream<Problem> problem(Attribute attribute, String least, String greatest) {
        return Stream.of(Problem.error(
                this,
                attribute.node(),
                "`" + attribute.name() + "` is at least `" + least + "` and at most `" + greatest + "`",
                "Change one of the limits"));
    }
}
