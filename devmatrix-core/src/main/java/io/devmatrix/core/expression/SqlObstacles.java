package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the first part that one row's columns cannot answer in SQL. */
final class SqlObstacles implements Node.Visitor<Optional<String>> {
    private final SqlUse use;
    private final Function<String, Optional<String>> columns;

    SqlObstacles(SqlUse use, Function<String, Optional<String>> columns) {
        this.use = use;
        this.columns = columns;
    }

    private Optional<String> first(Collection<Node> nodes) {
        return nodes.stream().flatMap(node -> node.accept(this).stream()).findFirst();
    }

    @Override
    public Optional<String> literal(Node.Literal node) {
        return node.type().is(Kind.DURATION) ? Optional.of("durations have no form in SQL") : Optional.empty();
    }

    @Override
    public Optional<String> nothing(Node.Null node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> enumConstant(Node.EnumConstant node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> self(Node.Self node) {
        return Optional.of("the row itself is no column");
    }

    @Override
    public Optional<String> variable(Node.Variable node) {
        if (!node.name().equals("now")) {
            return Optional.of("`" + node.name() + "` is no column");
        }
        return use.asksForTheTime() ? Optional.empty() : Optional.of("`now` changes while the row stays");
    }

    @Override
    public Optional<String> member(Node.Member node) {
        String path = Typing.describe(node);
        if (node.type() instanceof ValueType.ListOf) {
            return Optional.of(path + " is a collection");
        }
        if (!(node.owner() instanceof Node.Self)) {
            return Optional.of(path + " lies in another row");
        }
        if (node.type().is(Kind.DURATION)) {
            return Optional.of("durations have no form in SQL");
        }
        return columns.apply(node.name()).isEmpty() ? Optional.of(path + " has no column") : Optional.empty();
    }

    @Override
    public Optional<String> widening(Node.Widening node) {
        return node.operand().accept(this);
    }

    @Override
    public Optional<String> not(Node.Not node) {
        return node.operand().accept(this);
    }

    @Override
    public Optional<String> negation(Node.Negation node) {
        return node.operand().accept(this);
    }

    @Override
    public Optional<String> binary(Node.Binary node) {
        if (node.type().is(Kind.DURATION)) {
            return Optional.of("durations have no form in SQL");
        }
        return first(List.of(node.left(), node.right()));
    }

    @Override
    public Optional<String> conditional(Node.Conditional node) {
        return first(List.of(node.test(), node.then(), node.otherwise()));
    }

    @Override
    public Optional<String> constants(Node.Constants node) {
        return first(node.elements());
    }

    @Override
    public Optional<String> call(Node.Call node) {
        return switch (node.function()) {
            case MATCHES -> Optional.of("`matches` reads patterns otherwise than SQL does");
            case DIVIDE -> Optional.of("`divide` rounds otherwise than SQL does");
            default -> first(node.arguments());
        };
    }

    @Override
    public Optional<String> comprehension(Node.Comprehension node) {
        return Optional.of("`" + node.fold().word() + "` passes over a collection");
    }
}
