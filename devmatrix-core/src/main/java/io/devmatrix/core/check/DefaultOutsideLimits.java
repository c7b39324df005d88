package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** A default keeps the limits of its attribute. */
final class DefaultOutsideLimits implements IrRule {
    @Override
    public String id() {
        return "RULE-306";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Attributes.all(model)
                .flatMap(attribute -> literal(attribute)
                        .flatMap(text -> broken(attribute, text).map(limit -> problem(attribute, text, limit)))
                        .stream());
    }

    private static Optional<String> literal(Attribute attribute) {
        return attribute
                .defaultValue()
                .filter(DefaultValue.Literal.class::isInstance)
                .map(value -> ((DefaultValue.Literal) value).text());
    }

    private static Optional<String> broken(Attribute attribute, String text) {
        if (attribute.type().kind().isNumeric()) {
            return number(attribute.limits(), text);
        }
        return attribute.type().kind().isTextual() ? textual(attribute, text) : Optional.empty();
    }

    private static Optional<String> number(Limits limits, String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            if (limits.min().filter(min -> value.compareTo(min) < 0).isPresent()) {
                return Optional.of("`min`");
            }
            return limits.max().filter(max -> value.compareTo(max) > 0).map(max -> "`max`");
        } catch (NumberFormatException e) {
            return Optional.of("type");
        }
    }

    private static Optional<String> textual(Attribute attribute, String text) {
        int length = text.codePointCount(0, text.length());
        if (length < attribute.limits().minLength().orElse(0)) {
            return Optional.of("`min`");
        }
        if (length > attribute.type().length().orElse(Integer.MAX_VALUE)) {
            return Optional.of("greatest length");
        }
        return attribute
                .limits()
                .pattern()
                .filter(pattern -> !matches(pattern, text))
                .map(pattern -> "`pattern`");
    }

    /** A pattern that does not compile is the finding of another rule. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.matches(pattern, text);
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    private Problem problem(Attribute attribute, String text, String limit) {
        return Problem.error(
                this,
                attribute.node(),
                "The default `" + text + "` of `" + attribute.name() + "` does not keep its " + limit,
                "Change the default or the limit");
    }
}
