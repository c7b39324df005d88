package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Checks expressions against the types of one model. Costs nothing until the first expression is checked. Not thread-safe.
 */
public final class ExpressionChecker {
    private final ModelTypes model;
    private final CelSyntax syntax = new CelSyntax();

    /** A checker for the expressions of that model. */
    public ExpressionChecker(ApplicationIr ir) {
        model = new ModelTypes(ir);
    }

    /**
     * Either a checked expression or its problems.
     *
     * @param expression empty when there is a problem, or a name whose type the model does not say
     * @param problems in the order of the text
     */
    public record Result(Optional<CheckedExpression> expression, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }

        static Result of(Problem problem) {
            return new Result(Optional.empty(), List.of(problem));
        }
    }

    /** Checks a condition. */
    public Result condition(Expression expression, Scope scope) {
        return check(expression, scope, ValueType.BOOLEAN);
    }

    /** Checks an expression whose type is what it is. */
    public Result check(Expression expression, Scope scope) {
        return check(expression, scope, Optional.empty());
    }

    /**
     * Checks an expression that must give a value of the type. Where an enum is expected, one of its values may stand alone without
     * the enum's name.
     */
    public Result check(Expression expression, Scope scope, ValueType expected) {
        return check(expression, scope, Optional.of(expected));
    }

    private Result check(Expression expression, Scope scope, Optional<ValueType> expected) {
        CelSyntax.Result read = syntax.parse(expression);
        if (read.problem().isPresent()) {
            return Result.of(read.problem().get());
        }
        CelSyntax.Parsed parsed = read.parsed().orElseThrow();
        Optional<Node> bare = expected.flatMap(type -> bareConstant(parsed.root(), scope, type));
        if (bare.isPresent()) {
            return new Result(Optional.of(new CheckedExpression(expression, bare.get())), List.of());
        }
        Typing typing = new Typing(model, parsed, expression.node());
        Node root = typing.type(parsed.root(), new Environment(scope, scope.present()));
        if (!typing.problems().isEmpty() || !typing.isComplete()) {
            return new Result(Optional.empty(), typing.problems());
        }
        return fitted(expression, parsed, root, expected);
    }

    private Result fitted(Expression expression, CelSyntax.Parsed parsed, Node root, Optional<ValueType> expected) {
        Optional<Node> fitting = expected.isEmpty() ? Optional.of(root) : Fitting.fit(root, expected.get());
        if (fitting.isPresent()) {
            return new Result(Optional.of(new CheckedExpression(expression, fitting.get())), List.of());
        }
        String problem = "`" + expression.text() + "` is " + root.type() + ", expected is " + expected.orElseThrow();
        boolean onlyNull = Fitting.fit(root, expected.get().orNull(true)).isPresent();
        String fix = onlyNull ? "Say what holds when it is null" : "Give a value of that type";
        return Result.of(new Problem(expression.node(), parsed.offset(parsed.root()), problem, fix));
    }

    private Optional<Node> bareConstant(CelExpr root, Scope scope, ValueType expected) {
        if (root.getKind() != CelExpr.ExprKind.Kind.IDENT || !(expected instanceof ValueType.EnumValue type)) {
            return Optional.empty();
        }
        String name = root.ident().name();
        boolean taken = scope.names().containsKey(name)
                || scope.bare().map(row -> model.members(row).containsKey(name)).orElse(false);
        return model.enumType(type.name())
                .filter(known -> !taken && known.valueNames().contains(name))
                .map(known -> new Node.EnumConstant(known.name(), name, type.orNull(false)));
    }
}
