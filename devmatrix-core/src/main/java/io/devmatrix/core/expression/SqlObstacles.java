package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the first part that SQL cannot answer over one row and what belongs to it. */
final class SqlObstacles implements Node.Visitor<Optional<String>> {
    private final SqlUse use;
    private final SqlNames names;
    private final SqlRows rows;

    SqlObstacles(SqlUse use, SqlNames names, SqlRows rows) {
        this.use = use;
        this.names = names;
        this.rows = rows;
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
        Optional<String> row = rows.of(node.owner());
        Optional<String> entity = SqlRows.entity(node.owner());
        if (row.isEmpty() || entity.isEmpty()) {
            return Optional.of(path + " lies in another row");
        }
        if (node.type().is(Kind.DURATION)) {
            return Optional.of("durations have no form in SQL");
        }
        if (names.column(entity.get(), node.name()).isPresent()) {
            return Optional.empty();
        }
        Optional<CheckedExpression> computed = names.computed(entity.get(), node.name());
        return computed.isPresent()
                ? computed.get().root().accept(new SqlObstacles(use, names, rows.seenFrom(row.get())))
                : Optional.of(path + " has no column");
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
            case SIZE -> node.arguments().get(0).type() instanceof ValueType.ListOf
                    ? list(node.arguments().get(0))
                    : first(node.arguments());
            default -> first(node.arguments());
        };
    }

    @Override
    public Optional<String> comprehension(Node.Comprehension node) {
        if (node.fold() == Fold.MAP || node.fold() == Fold.FILTER || isOfNothing(node.list())) {
            return Optional.of("`" + node.fold().word() + "` passes over a collection");
        }
        Optional<String> list = list(node.list());
        return list.isPresent() ? list : body(node);
    }

    private boolean isOfNothing(Node list) {
        return list instanceof Node.Member member && parts(member).isEmpty();
    }

    private Optional<SqlNames.Parts> parts(Node.Member member) {
        return SqlRows.entity(member.owner())
                .filter(entity -> rows.of(member.owner()).isPresent())
                .flatMap(entity -> names.parts(entity, member.name()));
    }

    private Optional<String> body(Node.Comprehension node) {
        return node.body().accept(new SqlObstacles(use, names, rows.with(node.variable(), "part")));
    }

    /** A collection of rows that belong to one, or those of them that meet conditions. */
    private Optional<String> list(Node list) {
        if (list instanceof Node.Comprehension pass && pass.fold() == Fold.FILTER) {
            Optional<String> inner = list(pass.list());
            return inner.isPresent() ? inner : body(pass);
        }
        return list instanceof Node.Member member && parts(member).isPresent() ? Optional.empty() : list.accept(this);
    }
}
