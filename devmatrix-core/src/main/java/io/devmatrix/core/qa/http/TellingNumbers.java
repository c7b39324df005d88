package io.devmatrix.core.qa.http;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.NodeWalk;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers at which computed values of one entity most easily go wrong: their own constants, and those that they round half way. */
final class TellingNumbers {
    private static final Set<Kind> NUMBERS = Set.of(Kind.INT, Kind.LONG, Kind.DECIMAL);
    private static final int STEPS = 1000;

    private final EntityFacts entity;
    private final Conditions alone;
    private final Map<String, CheckedExpression> exact = new TreeMap<>();
    private final Set<BigDecimal> constants = new TreeSet<>();

    /** Of the entity; {@code alone} knows no other row. */
    TellingNumbers(ApplicationIr ir, EntityFacts entity, Conditions alone) {
        this.entity = entity;
        this.alone = alone;
        ExpressionChecker checker = new ExpressionChecker(ir);
        Scope scope = Scope.row(entity.entity().name());
        computed().forEach(attribute -> {
            Derivation.Computed computed =
                    (Derivation.Computed) attribute.attribute().derivation();
            checker.check(computed.expression(), scope).expression().ifPresent(checked -> {
                exact.put(attribute.name().text(), checked);
                constants.addAll(constants(checked));
            });
        });
    }

    /** Whether the attribute holds numbers. */
    static boolean isNumber(AttributeFacts attribute) {
        return NUMBERS.contains(attribute.type().kind());
    }

    /** The constants that the attribute may have. */
    List<BigDecimal> constants(AttributeFacts attribute) {
        NumberRange range = NumberRange.of(attribute);
        return constants.stream()
                .filter(number -> range.contains(number)
                        && number.stripTrailingZeros().scale() <= range.step().scale())
                .toList();
    }

    /** The least number in the attribute of the row that each computed value rounds up from half way to an odd digit. */
    List<BigDecimal> halfWay(AttributeFacts attribute, JsonNode row) {
        NumberRange range = NumberRange.of(attribute);
        return computed()
                .filter(value -> value.type().kind() == Kind.DECIMAL)
                .flatMap(value -> LongStream.range(0, STEPS)
                        .mapToObj(range::valid)
                        .filter(number -> isHalfWay(value, with(row, attribute, number)))
                        .findFirst()
                        .stream())
                .distinct()
                .toList();
    }

    private Stream<AttributeFacts> computed() {
        return entity.attributes().filter(attribute -> attribute.access() == Access.COMPUTED);
    }

    private static JsonNode with(JsonNode row, AttributeFacts attribute, BigDecimal number) {
        ObjectNode changed = row.deepCopy().asObject();
        return changed.put(attribute.wireName(), number);
    }

    private boolean isHalfWay(AttributeFacts value, JsonNode row) {
        int scale = value.type().scale();
        return Optional.ofNullable(exact.get(value.name().text()))
                .flatMap(expression -> alone.value(expression, entity, row))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .filter(number -> !number.setScale(scale, RoundingMode.HALF_UP)
                        .equals(number.setScale(scale, RoundingMode.HALF_EVEN)))
                .isPresent();
    }

    private static List<BigDecimal> constants(CheckedExpression expression) {
        List<BigDecimal> found = new ArrayList<>();
        expression.root().accept(new NodeWalk() {
            @Override
            public Boolean literal(Node.Literal node) {
                if (node.value() instanceof Number number) {
                    found.add(new BigDecimal(number.toString()));
                }
                return true;
            }
        });
        return found;
    }
}
