package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The modelled restriction of a list as conditions of its query: comparisons of the row's own attributes with constants, and what joins them. */
final class ListConditions {
    private static final Quote CONDITION = Quote.expression("$Conditions.$kind(\"$attribute\", $values)");
    private static final Quote JOINED = Quote.expression("$Conditions.$kind($parts)");
    private static final Quote CONSTANT = Quote.expression("$Type.$NAME");
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote WHOLE = Quote.expression("$number");
    private static final Quote LONG = Quote.expression("Long.valueOf($number)");
    private static final Quote DECIMAL = Quote.expression("import java.math.BigDecimal; new BigDecimal(\"$text\")");
    private static final Quote PARSED = Quote.expression("$Type.parse(\"$text\")");

    private final FactTable facts;
    private final JavaUnits units;

    ListConditions(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** The condition of the list; none when it shows all rows. */
    List<Code> of(EntityFacts entity, Operation.ListAll list) {
        return list
                .where()
                .map(where -> code(entity, where)
                        .orElseThrow(
                                () -> new IllegalStateException("`" + where.text() + "` is no condition of a list")))
                .stream()
                .toList();
    }

    /** Whether the restriction can be generated. */
    boolean supports(EntityFacts entity, Expression where) {
        return code(entity, where).isPresent();
    }

    private Optional<Code> code(EntityFacts entity, Expression where) {
        return new ExpressionChecker(facts.application())
                .condition(where, Scope.row(entity.entity().name()))
                .expression()
                .flatMap(checked -> condition(checked.root()));
    }

    private Optional<Code> condition(Node node) {
        if (node instanceof Node.Member member) {
            return own(member).map(name -> compared("equal", name, WHOLE.with("number", true)));
        }
        if (node instanceof Node.Not not && not.operand() instanceof Node.Member member) {
            return own(member).map(name -> compared("equal", name, WHOLE.with("number", false)));
        }
        return node instanceof Node.Binary binary ? binary(binary) : Optional.empty();
    }

    private Optional<Code> binary(Node.Binary binary) {
        if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
            String kind = binary.operator() == Operator.AND ? "all" : "any";
            return condition(binary.left())
                    .flatMap(left -> condition(binary.right()).map(right -> joined(kind, List.of(left, right))));
        }
        return binary.left() instanceof Node.Member member
                ? own(member).flatMap(name -> comparison(binary.operator(), name, binary.right()))
                : Optional.empty();
    }

    private Optional<Code> comparison(Operator operator, String name, Node right) {
        if (right instanceof Node.Null) {
            return switch (operator) {
                case EQUAL -> Optional.of(compared("missing", name));
                case NOT_EQUAL -> Optional.of(compared("present", name));
                default -> Optional.empty();
            };
        }
        return kind(operator).flatMap(kind -> constant(right).map(value -> compared(kind, name, value)));
    }

    private static Optional<String> kind(Operator operator) {
        return switch (operator) {
            case EQUAL -> Optional.of("equal");
            case NOT_EQUAL -> Optional.of("differs");
            case LESS -> Optional.of("below");
            case LESS_OR_EQUAL -> Optional.of("atMost");
            case GREATER -> Optional.of("above");
            case GREATER_OR_EQUAL -> Optional.of("atLeast");
            default -> Optional.empty();
        };
    }

    private static Optional<String> own(Node.Member member) {
        return member.owner() instanceof Node.Self ? Optional.of(member.name()) : Optional.empty();
    }

    private Optional<Code> constant(Node node) {
        if (node instanceof Node.EnumConstant constant) {
            EnumFacts type = facts.enumType(constant.enumName());
            return type.constants().stream()
                    .filter(candidate -> candidate.value().equals(constant.value()))
                    .findFirst()
                    .map(found ->
                            CONSTANT.with("Type", JavaTypes.of(type.javaType())).with("NAME", found.constant()));
        }
        return node instanceof Node.Literal literal ? literal(literal) : Optional.empty();
    }

    private static Optional<Code> literal(Node.Literal literal) {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            return Optional.of(WHOLE.with("number", truth));
        }
        if (value instanceof Long number) {
            boolean isLong =
                    literal.type().toString().toLowerCase(java.util.Locale.ROOT).contains("long");
            return Optional.of((isLong ? LONG : WHOLE).with("number", number));
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(DECIMAL.with("text", decimal.toPlainString()));
        }
        return value instanceof String text
                ? Optional.of(TEXT.with("text", text))
                : Optional.of(PARSED.with("Type", TypeRef.of(value.getClass().getName()))
                        .with("text", value.toString()));
    }

    private Code compared(String kind, String attribute, Code... values) {
        return CONDITION
                .with("Conditions", units.base("query.Conditions"))
                .with("kind", kind)
                .with("attribute", attribute)
                .with("values", List.of(values));
    }

    private Code joined(String kind, List<Code> parts) {
        return JOINED.with("Conditions", units.base("query.Conditions"))
                .with("kind", kind)
                .with("parts", parts);
    }
}
