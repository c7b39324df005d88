package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a value is when it is left out is a value that its limits allow. */
final class DefaultBeyondLimits implements IrRule {
    @Override
    public String id() {
        return "RULE-305";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return LimitedValues.all(facts).flatMap(attribute -> broken(attribute).stream()
                .map(limit -> Problem.error(
                        this,
                        attribute.node(),
                        "The default of `" + attribute.name() + "` is " + limit,
                        "Change the default or the limit")));
    }

    private static Optional<String> broken(Attribute attribute) {
        if (!(attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal)) {
            return Optional.empty();
        }
        if (attribute.type().kind().isNumeric()) {
            return number(new BigDecimal(literal.text()), attribute.limits());
        }
        return attribute.type().kind().isTextual() ? text(literal.text(), attribute.limits()) : Optional.empty();
    }

    private static Optional<String> number(BigDecimal value, Limits limits) {
        return limits.min()
                .filter(min -> value.compareTo(min) < 0)
                .map(min -> "less than " + min.toPlainString())
                .or(() -> limits.max()
                        .filter(max -> value.compareTo(max) > 0)
                        .map(max -> "more than " + max.toPlainString()));
    }

    /** That it is not too long is seen when the model is read. */
    private static Optional<String> text(String value, Limits limits) {
        int least = limits.minLength().orElse(0);
        if (value.codePointCount(0, value.length()) < least) {
            return Optional.of("shorter than " + least + " characters");
        }
        return limits.pattern()
                .filter(pattern -> !value.matches(pattern))
                .map(pattern -> "beside the pattern `" + pattern + "`");
    }
}
