package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The modelled restriction of a list as conditions of its query: attributes of the row and of rows that it refers to, compared with
 * each other and with values that no row tells, and what joins that.
 */
final class ListConditions {
    private static final Quote CONDITION = Quote.expression("$Conditions.$kind(\"$attribute\", $values)");
    private static final Quote COMPARISON = Quote.expression("$Comparisons.$kind(\"$one\", \"$other\")");
    private static final Quote JOINED = Quote.expression("$Conditions.$kind($parts)");
    private static final Quote TRUTH = Quote.expression("$truth");
    private static final String NOW = "now";

    private final FactTable facts;
    private final JavaUnits units;
    private final ListValues values;
    private final ListPaths paths;

    ListConditions(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.values = new ListValues(facts);
        this.paths = new ListPaths(facts);
    }

    /** The conditions of the list, of which all must hold; none when it shows all rows. */
    List<Code> of(EntityFacts entity, Operation.ListAll list) {
        return list.where()
                .map(where -> codes(entity, where)
                        .orElseThrow(
                                () -> new IllegalStateException("`" + where.text() + "` is no condition of a list")))
                .orElse(List.of());
    }

    /** Whether the restriction can be generated. */
    boolean supports(EntityFacts entity, Expression where) {
        return codes(entity, where).isPresent();
    }

    /** Whether the condition of the list reads the time. */
    static boolean readsNow(FactTable facts, EntityFacts entity, Operation.ListAll list) {
        return list.where()
                .flatMap(where -> checked(facts, entity, where))
                .filter(ListConditions::readsNow)
                .isPresent();
    }

    private static boolean readsNow(CheckedExpression where) {
        return where.names().contains(NOW);
    }

    private static Optional<CheckedExpression> checked(FactTable facts, EntityFacts entity, Expression where) {
        return new ExpressionChecker(facts.application())
                .condition(where, Scope.row(entity.entity().name()).withNow())
                .expression();
    }

    /** A filter of that name hides the time, which is a variable. */
    private Optional<List<Code>> codes(EntityFacts entity, Expression where) {
        boolean hidden = entity.filters().stream()
                .flatMap(filter -> filter.components().stream())
                .anyMatch(NOW::equals);
        return checked(facts, entity, where)
                .filter(checked -> !(hidden && readsNow(checked)))
                .flatMap(checked -> parts(checked.root(), true, true));
    }

    /** @param holds false for the opposite */
    private Optional<Code> condition(Node node, boolean holds) {
        if (node instanceof Node.Member member) {
            return paths.of(member).map(path -> compared("equal", path, TRUTH.with("truth", holds)));
        }
        if (node instanceof Node.Not not) {
            return condition(not.operand(), !holds);
        }
        return node instanceof Node.Binary binary ? binary(binary, holds) : Optional.empty();
    }

    private Optional<Code> binary(Node.Binary binary, boolean holds) {
        if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
            boolean all = (binary.operator() == Operator.AND) == holds;
            return parts(binary, holds, all).map(parts -> joined(all ? "all" : "any", parts));
        }
        if (binary.operator() == Operator.IN) {
            return paths.of(binary.left()).flatMap(path -> oneOf(path, binary.right(), holds));
        }
        return comparison(binary, holds ? binary.operator() : opposite(binary.operator()));
    }

    private Optional<Code> comparison(Node.Binary binary, Operator operator) {
        Optional<Code> ofTwo = paths.widened(binary.left())
                .flatMap(one -> paths.widened(binary.right()).flatMap(other -> ofTwo(operator, one, other)));
        return ofTwo.or(() -> paths.of(binary.left()).flatMap(path -> comparison(operator, path, binary.right())))
                .or(() -> paths.of(binary.right()).flatMap(path -> comparison(turned(operator), path, binary.left())));
    }

    private Optional<Code> ofTwo(Operator operator, String one, String other) {
        return kind(operator).map(kind -> COMPARISON
                .with("Comparisons", units.base("query.Comparisons"))
                .with("kind", ofTwo(kind))
                .with("one", one)
                .with("other", other));
    }

    private static String ofTwo(String kind) {
        return switch (kind) {
            case "equal" -> "same";
            case "differs" -> "differ";
            default -> kind;
        };
    }

    /** What is joined, also by operators below that join in the same way. */
    private Optional<List<Code>> parts(Node node, boolean holds, boolean all) {
        if (node instanceof Node.Not not) {
            return parts(not.operand(), !holds, all);
        }
        Operator joining = all == holds ? Operator.AND : Operator.OR;
        return node instanceof Node.Binary binary && binary.operator() == joining
                ? parts(binary.left(), holds, all).flatMap(left -> parts(binary.right(), holds, all)
                        .map(right ->
                                Stream.of(left, right).flatMap(List::stream).toList()))
                : condition(node, holds).map(List::of);
    }

    private Optional<Code> oneOf(String name, Node node, boolean holds) {
        if (!(node instanceof Node.Constants constants)) {
            return Optional.empty();
        }
        List<Code> parts = constants.elements().stream()
                .flatMap(element -> comparison(holds ? Operator.EQUAL : Operator.NOT_EQUAL, name, element).stream())
                .toList();
        boolean complete = parts.size() == constants.elements().size();
        return complete ? Optional.of(joined(holds ? "any" : "all", parts)) : Optional.empty();
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.GREATER;
            case GREATER -> Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.LESS;
            default -> operator;
        };
    }

    /** The same with its sides the other way round. */
    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    private Optional<Code> comparison(Operator operator, String name, Node right) {
        if (right instanceof Node.Null) {
            return switch (operator) {
                case EQUAL -> Optional.of(compared("missing", name));
                case NOT_EQUAL -> Optional.of(compared("present", name));
                default -> Optional.empty();
            };
        }
        return kind(operator).flatMap(kind -> values.of(right).map(value -> compared(kind, name, value)));
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
