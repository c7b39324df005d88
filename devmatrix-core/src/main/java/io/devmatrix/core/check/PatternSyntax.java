package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern compiles and keeps to what Java, PostgreSQL and RE2 read alike: no references back, no looking around, no
 * possessive or atomic groups. Without them matching takes no time that grows with the text's square.
 */
final class PatternSyntax implements IrRule {
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\([1-9]|k<)");
    private static final Pattern LOOK = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\(\\?<?[=!]");
    private static final Pattern ATOMIC = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\(\\?>");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<!\\\\)(\\\\\\\\)*[*+?}]\\+");

    @Override
    public String id() {
        return "RULE-305";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Attributes.all(model)
                .flatMap(attribute -> attribute.limits().pattern().flatMap(PatternSyntax::obstacle).stream()
                        .map(obstacle -> problem(attribute, obstacle)));
    }

    private static Optional<String> obstacle(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return Optional.of(
                    "is no regular expression: " + e.getDescription() + " at character " + (e.getIndex() + 1));
        }
        if (REFERENCE.matcher(pattern).find()) {
            return Optional.of("refers back to a group");
        }
        if (LOOK.matcher(pattern).find()) {
            return Optional.of("looks ahead or behind");
        }
        boolean greedy =
                ATOMIC.matcher(pattern).find() || POSSESSIVE.matcher(pattern).find();
        return greedy ? Optional.of("has a possessive or atomic group") : Optional.empty();
    }

    private Problem problem(Attribute attribute, String obstacle) {
        return Problem.error(
                this,
                attribute.node(),
                "The pattern of `" + attribute.name() + "` " + obstacle,
                "Write it with classes, groups, alternatives and repetition only");
    }
}
