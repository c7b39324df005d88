package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes a tree over given values. */
final class Evaluation implements Node.Visitor<@Nullable Object> {
    private final Map<String, ?> self;
    private final Map<String, ?> names;

    Evaluation(Map<String, ?> self, Map<String, ?> names) {
        this.self = self;
        this.names = names;
    }

    private @Nullable Object value(Node node) {
        return node.accept(this);
    }

    /** The value of a node that is never null where it is asked. */
    private Object present(Node node) {
        return Objects.requireNonNull(value(node), () -> Typing.describe(node) + " is null");
    }

    private boolean holds(Node node) {
        return (Boolean) present(node);
    }

    @Override
    public Object literal(Node.Literal node) {
        return node.value();
    }

    @Override
    public @Nullable Object nothing(Node.Null node) {
        return null;
    }

    @Override
    public Object enumConstant(Node.EnumConstant node) {
        return node.value();
    }

    @Override
    public Object self(Node.Self node) {
        return self;
    }

    @Override
    public @Nullable Object variable(Node.Variable node) {
        return normal(names.get(node.name()));
    }

    @Override
    public @Nullable Object member(Node.Member node) {
        return normal(((Map<?, ?>) present(node.owner())).get(node.name()));
    }

    private static @Nullable Object normal(@Nullable Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    @Override
    public Object widening(Node.Widening node) {
        Object value = present(node.operand());
        return node.type().is(Kind.DECIMAL) ? BigDecimal.valueOf((Long) value) : value;
    }

    @Override
    public Object not(Node.Not node) {
        return !holds(node.operand());
    }

    @Override
    public Object negation(Node.Negation node) {
        Object value = present(node.operand());
        return value instanceof BigDecimal number
                ? number.negate()
                : Arithmetic.inRange(Math.negateExact((Long) value), node.type());
    }

    @Override
    public Object binary(Node.Binary node) {
        return switch (node.operator()) {
            case OR -> holds(node.left()) || holds(node.right());
            case AND -> holds(node.left()) && holds(node.right());
            case EQUAL -> Comparing.same(value(node.left()), value(node.right()));
            case NOT_EQUAL -> !Comparing.same(value(node.left()), value(node.right()));
            case IN -> ((Node.Constants) node.right())
                    .elements().stream().anyMatch(e -> Comparing.same(value(node.left()), value(e)));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Comparing.ordered(
                    node.operator(), present(node.left()), present(node.right()));
            default -> Arithmetic.binary(node.operator(), node.type(), present(node.left()), present(node.right()));
        };
    }

    @Override
    public @Nullable Object conditional(Node.Conditional node) {
        return holds(node.test()) ? value(node.then()) : value(node.otherwise());
    }

    @Override
    public Object constants(Node.Constants node) {
        return node.elements().stream().map(this::present).toList();
    }

    @Override
    public Object call(Node.Call node) {
        return LibraryCalls.call(
                node.function(), node.arguments().stream().map(this::present).toList());
    }

    @Override
    public @Nullable Object comprehension(Node.Comprehension node) {
        List<@Nullable Object> results = new ArrayList<>();
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object element : (List<?>) present(node.list())) {
            Object result = node.body().accept(with(node.variable(), element));
            results.add(result);
            if (Boolean.TRUE.equals(result)) {
                kept.add(element);
            }
        }
        return switch (node.fold()) {
            case FILTER -> kept;
            case MAP -> results;
            case EXISTS -> !kept.isEmpty();
            case ALL -> kept.size() == results.size();
            case SUM -> Arithmetic.sum(node.type(), results);
            case MIN -> Comparing.least(results, 1);
            case MAX -> Comparing.least(results, -1);
        };
    }

    private Evaluation with(String variable, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(names);
        more.put(variable, value);
        return new Evaluation(self, more);
    }
}
