package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;

/** Single comparisons of a modelled restriction of a list: of an attribute with a value that no row tells, or with another attribute. */
final class ListComparisons {
    private static final Quote CONDITION = Quote.expression("$Conditions.$kind(\"$attribute\", $values)");
    private static final Quote COMPARISON = Quote.expression("$Comparisons.$kind(\"$one\", \"$other\")");
    private static final Quote TRUTH = Quote.expression("$truth");

    private final JavaUnits units;
    private final ListValues values;
    private final ListPaths paths;

    ListComparisons(FactTable facts, JavaUnits units, ListPaths paths) {
        this.units = units;
        this.values = new ListValues(facts);
        this.paths = paths;
    }

    /** The attribute that the path leads to has that truth. */
    Code isTrue(String path, boolean truth) {
        return compared("equal", path, TRUTH.with("truth", truth));
    }

    /** The comparison; empty where no query can tell it. */
    Optional<Code> of(Operator operator, Node left, Node right) {
        Optional<Code> ofTwo =
                paths.widened(left).flatMap(one -> paths.widened(right).flatMap(other -> ofTwo(operator, one, other)));
        return ofTwo.or(() -> paths.of(left).flatMap(path -> ofPath(operator, path, right)))
                .or(() -> paths.of(right).flatMap(path -> ofPath(operator.mirrored(), path, left)));
    }

    /** The comparison of an attribute with what is no attribute; empty where no query can tell it. */
    Optional<Code> ofPath(Operator operator, String name, Node right) {
        if (right instanceof Node.Null) {
            return switch (operator) {
                case EQUAL -> Optional.of(compared("missing", name));
                case NOT_EQUAL -> Optional.of(compared("present", name));
                default -> Optional.empty();
            };
        }
        return kind(operator).flatMap(kind -> values.of(right).map(value -> compared(kind, name, value)));
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
}
