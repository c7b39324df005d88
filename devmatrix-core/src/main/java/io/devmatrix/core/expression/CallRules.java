package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.expression.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls of the closed library; any other name is refused with what there is. */
final class CallRules {
    private static final int MOST_PLACES = 16;

    private final Typing typing;
    private final ConstantCalls constants;

    CallRules(Typing typing) {
        this.typing = typing;
        this.constants = new ConstantCalls(typing);
    }

    Node call(CelExpr expr, Environment environment) {
        Optional<LibraryFunction> function = LibraryFunction.of(expr.call().function());
        if (function.isEmpty()) {
            return unknown(expr);
        }
        List<Node> arguments = new ArrayList<>();
        for (CelExpr argument : arguments(expr)) {
            arguments.add(typing.present(argument, environment));
        }
        if (arguments.stream().anyMatch(Typing::isUnknown)) {
            return Typing.unknown();
        }
        return checked(function.get(), expr, arguments);
    }

    private static List<CelExpr> arguments(CelExpr expr) {
        return Stream.concat(expr.call().target().stream(), expr.call().args().stream())
                .toList();
    }

    private Node unknown(CelExpr expr) {
        String name = expr.call().function();
        String functions = Stream.of(LibraryFunction.values())
                .map(function -> "`" + function.word() + "`")
                .collect(Collectors.joining(", "));
        String folds =
                Stream.of(Fold.values()).map(fold -> "`" + fold.word() + "`").collect(Collectors.joining(", "));
        String fix = Fold.of(name).isPresent()
                ? "Write `list." + name + "(x, ...)`"
                : "There are " + functions + "; on lists " + folds;
        return refuse(expr, "`" + name + "` is no function of the library", fix);
    }

    private Node refuse(CelExpr expr, String problem, String fix) {
        return typing.refuse(nameOffset(typing.source(), expr), problem, fix);
    }

    /** Offset of the function's name; CEL's tree has that of the bracket behind it. */
    static int nameOffset(CelSyntax.Parsed source, CelExpr expr) {
        int bracket = source.offset(expr);
        int name = source.text().lastIndexOf(expr.call().function(), bracket);
        return name < 0 ? bracket : name;
    }

    private Node checked(LibraryFunction function, CelExpr expr, List<Node> arguments) {
        boolean asMember = expr.call().target().isPresent();
        return switch (function) {
            case SIZE -> size(expr, arguments);
            case STARTS_WITH, ENDS_WITH, CONTAINS -> asMember && areTexts(arguments, 2)
                    ? new Node.Call(function, arguments, ValueType.BOOLEAN)
                    : wrongForm(function, expr, arguments);
            case MATCHES -> asMember && areTexts(arguments, 2)
                    ? constants.matches(expr, arguments)
                    : wrongForm(function, expr, arguments);
            case MIN, MAX -> !asMember && areNumbers(arguments, 2)
                    ? extreme(function, arguments)
                    : wrongForm(function, expr, arguments);
            case ROUND -> !asMember && areNumbers(arguments, 2) && isPlaces(arguments.get(1))
                    ? rounded(function, arguments)
                    : wrongForm(function, expr, arguments);
            case DIVIDE -> !asMember && areNumbers(arguments, 3) && isPlaces(arguments.get(2))
                    ? rounded(function, arguments)
                    : wrongForm(function, expr, arguments);
            case DATE -> !asMember
                            && arguments.size() == 1
                            && arguments.get(0).type().is(Kind.INSTANT)
                    ? new Node.Call(function, arguments, ValueType.DATE)
                    : written(function, expr, arguments);
            case TIMESTAMP, DURATION -> written(function, expr, arguments);
        };
    }

    private Node written(LibraryFunction function, CelExpr expr, List<Node> arguments) {
        return expr.call().target().isEmpty() && areTexts(arguments, 1)
                ? constants.time(function, expr, arguments.get(0))
                : wrongForm(function, expr, arguments);
    }

    private Node wrongForm(LibraryFunction function, CelExpr expr, List<Node> arguments) {
        String types =
                arguments.stream().map(argument -> argument.type().toString()).collect(Collectors.joining(", "));
        String problem = "`" + function.word() + "` does not take (" + types + ") in this form";
        return refuse(expr, problem, "Write " + function.form());
    }

    private Node size(CelExpr expr, List<Node> arguments) {
        boolean fits = arguments.size() == 1
                && (arguments.get(0).type() instanceof ValueType.ListOf
                        || arguments.get(0).type().is(Kind.STRING));
        return fits
                ? new Node.Call(LibraryFunction.SIZE, arguments, ValueType.INT)
                : wrongForm(LibraryFunction.SIZE, expr, arguments);
    }

    private static Node extreme(LibraryFunction function, List<Node> arguments) {
        Node left = arguments.get(0);
        Node right = arguments.get(1);
        Kind kind = Numbers.wider(left.type(), right.type());
        ValueType type = new ValueType.Scalar(kind, Math.max(Numbers.scale(left), Numbers.scale(right)), false);
        return new Node.Call(function, List.of(Numbers.widen(left, kind), Numbers.widen(right, kind)), type);
    }

    private static Node rounded(LibraryFunction function, List<Node> arguments) {
        Node.Literal places = (Node.Literal) arguments.get(arguments.size() - 1);
        List<Node> widened = new ArrayList<>();
        arguments
                .subList(0, arguments.size() - 1)
                .forEach(argument -> widened.add(Numbers.widen(argument, Kind.DECIMAL)));
        widened.add(places);
        return new Node.Call(function, widened, ValueType.decimal(((Long) places.value()).intValue()));
    }

    private static boolean areTexts(List<Node> arguments, int count) {
        return arguments.size() == count
                && arguments.stream().allMatch(argument -> argument.type().is(Kind.STRING));
    }

    private static boolean areNumbers(List<Node> arguments, int count) {
        return arguments.size() == count && arguments.stream().allMatch(argument -> Numbers.isNumeric(argument.type()));
    }

    private static boolean isPlaces(Node node) {
        return node instanceof Node.Literal literal
                && literal.value() instanceof Long places
                && places >= 0
                && places <= MOST_PLACES;
    }
}
