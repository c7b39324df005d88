package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.KnownRow;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All expressions of a model, each checked once in the scope of its place. */
public final class ModelExpressions {
    private final ExpressionChecker checker;
    private final Map<Place, CheckedExpression> checked = new LinkedHashMap<>();
    private final Map<String, CheckedExpression> answers = new HashMap<>();
    private final SortedSet<String> shown = new TreeSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private record Place(Expression expression, String entity) {}

    private ModelExpressions(ApplicationIr ir) {
        checker = new ExpressionChecker(ir);
    }

    /** Loads the parser of expressions, which takes about 0.2 s; on a thread of its own while the model is read. */
    public static void warmUp() {
        CelSyntax.warmUp();
    }

    /** Checks the expressions of the model. */
    public static ModelExpressions check(ApplicationIr ir) {
        ModelExpressions expressions = new ModelExpressions(ir);
        new EntityExpressions(ir, expressions).check();
        new ComputedRules(ir, expressions).check();
        new MachineExpressions(ir, expressions).check();
        new BehaviourExpressions(ir, expressions).check();
        new PrincipalRules(ir, expressions).check();
        return expressions;
    }

    /**
     * The expression as it was checked for rows of the entity.
     *
     * @param entity whose attributes it writes bare; empty in flows
     * @return empty when it has a problem, or reads the answer of a call whose type the model does not say
     */
    public Optional<CheckedExpression> of(Expression expression, String entity) {
        return Optional.ofNullable(checked.get(new Place(expression, entity)));
    }

    /** All that was checked at the node and below it, in the order of the model's parts. */
    public Stream<CheckedExpression> under(String node) {
        return checked.entrySet().stream()
                .filter(entry -> isUnder(entry.getKey().expression().node(), node))
                .map(Map.Entry::getValue);
    }

    private static boolean isUnder(String node, String above) {
        return node.equals(above) || node.startsWith(above + ".");
    }

    /** Whether an expression over a row reads nothing but what is known of the row. */
    public static boolean isKnown(CheckedExpression expression, KnownRow row) {
        return new KnownReads(row).problems(expression).isEmpty();
    }

    /** What is wrong, in the order of the model's parts. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<CheckedExpression> condition(Expression expression, Scope scope) {
        return check(expression, scope, Optional.of(ValueType.BOOLEAN));
    }

    Optional<CheckedExpression> check(Expression expression, Scope scope, Optional<ValueType> expected) {
        if (expression.node().isEmpty()) {
            return Optional.empty();
        }
        ExpressionChecker.Result result = expected.isPresent()
                ? checker.check(expression, scope, expected.get())
                : checker.check(expression, scope);
        problems.addAll(result.problems());
        result.expression()
                .ifPresent(
                        found -> checked.put(new Place(expression, scope.self().orElse("")), found));
        return result.expression();
    }

    /** Type of a path that is no expression of its own, for example the target of an assignment. */
    ValueType type(String path, String node, Scope scope) {
        return path(path, node, scope).map(CheckedExpression::type).orElse(new ValueType.Unknown());
    }

    /** A path that is no expression of its own. */
    Optional<CheckedExpression> path(String path, String node, Scope scope) {
        return path(path, node, scope, "");
    }

    private Optional<CheckedExpression> path(String path, String node, Scope scope, String where) {
        Expression expression = new Expression(node, path);
        ExpressionChecker.Result result = checker.check(expression, scope);
        result.problems().forEach(p -> problems.add(new Problem(node, 0, where + p.problem(), p.fix())));
        result.expression()
                .ifPresent(
                        found -> checked.put(new Place(expression, scope.self().orElse("")), found));
        return result.expression();
    }

    /** The placeholders of an error's title, where the error is answered. */
    void title(BusinessError error, String node, Scope scope) {
        for (String placeholder : ErrorTitle.of(error).placeholders()) {
            String where = "`{" + placeholder + "}` in the title of `" + error.name() + "`";
            Optional<CheckedExpression> found = path(placeholder, node, scope, where + ": ");
            found.filter(value -> !isPlain(value.type()))
                    .ifPresent(value -> refuse(
                            new Problem(node, 0, where + " is " + value.type(), "Name a value that is never null")));
        }
    }

    private static boolean isPlain(ValueType type) {
        boolean value = type instanceof ValueType.Scalar || type instanceof ValueType.EnumValue;
        return value && !type.nullable() || type instanceof ValueType.Unknown;
    }

    void answer(String node, CheckedExpression value) {
        answers.put(node, value);
        show(value.type());
    }

    /** Notes that clients are shown values of the type. */
    void show(ValueType type) {
        if (type instanceof ValueType.Row row) {
            shown.add(row.entity());
        } else if (type instanceof ValueType.ListOf list) {
            show(list.element());
        }
    }

    /** Names of the entities whose rows flows answer with, sorted. */
    public SortedSet<String> shown() {
        return Collections.unmodifiableSortedSet(shown);
    }

    /** What a flow, or a {@code return} of it, answers with; empty for nothing, a structure, or what has a problem. */
    public Optional<CheckedExpression> answer(String node) {
        return Optional.ofNullable(answers.get(node));
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }
}
