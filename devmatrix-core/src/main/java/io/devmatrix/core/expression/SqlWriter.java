package io.devmatrix.core.expression;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree without obstacles as SQL. */
final class SqlWriter implements Node.Visitor<Fragment> {
    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int IS = 4;
    static final int COMPARISON = 5;
    static final int IN = 6;
    static final int OTHER = 7;
    static final int ADDITIVE = 8;
    static final int MULTIPLICATIVE = 9;
    static final int SIGN = 10;
    static final int ATOM = 11;

    private final SqlNames names;
    private final SqlRows rows;
    private final boolean exact;

    /**
     * A writer.
     *
     * @param exact whether an outcome must be true or false; else null may stand for false
     */
    SqlWriter(SqlNames names, SqlRows rows, boolean exact) {
        this.names = names;
        this.rows = rows;
        this.exact = exact;
    }

    private Fragment exactly(Node node) {
        return node.accept(exact ? this : new SqlWriter(names, rows, true));
    }

    private Fragment loosely(Node node) {
        return node.accept(exact ? new SqlWriter(names, rows, false) : this);
    }

    private static Fragment atom(String text) {
        return new Fragment(text, ATOM);
    }

    @Override
    public Fragment literal(Node.Literal node) {
        String text = SqlLiteral.of(node.value());
        return text.startsWith("-") ? new Fragment(text, SIGN) : atom(text);
    }

    @Override
    public Fragment nothing(Node.Null node) {
        return atom("NULL");
    }

    @Override
    public Fragment enumConstant(Node.EnumConstant node) {
        return atom(SqlLiteral.of(node.value()));
    }

    @Override
    public Fragment self(Node.Self node) {
        throw new IllegalStateException("the row itself is no column");
    }

    @Override
    public Fragment variable(Node.Variable node) {
        return atom(node.name() + "()");
    }

    @Override
    public Fragment member(Node.Member node) {
        String row = rows.of(node.owner()).orElseThrow();
        String entity = SqlRows.entity(node.owner()).orElseThrow();
        return names.column(entity, node.name())
                .map(column -> atom(rows.column(row, column)))
                .orElseGet(() -> computed(entity, row, node.name()));
    }

    /** A value that no column keeps. */
    private Fragment computed(String entity, String row, String name) {
        SqlWriter there = new SqlWriter(names, rows.seenFrom(row), exact);
        return names.computed(entity, name).orElseThrow().root().accept(there);
    }

    @Override
    public Fragment widening(Node.Widening node) {
        return node.operand().accept(this);
    }

    @Override
    public Fragment not(Node.Not node) {
        return new Fragment("NOT " + exactly(node.operand()).atLeast(NOT), NOT);
    }

    @Override
    public Fragment negation(Node.Negation node) {
        return new Fragment("-" + exactly(node.operand()).atLeast(ATOM), SIGN);
    }

    @Override
    public Fragment binary(Node.Binary node) {
        return switch (node.operator()) {
            case OR -> logic(node, " OR ", OR);
            case AND -> logic(node, " AND ", AND);
            case EQUAL, NOT_EQUAL -> equality(node);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> infix(node, COMPARISON, COMPARISON + 1);
            case IN -> infix(node, IN, IN + 1);
            case ADD -> node.type().equals(ValueType.STRING) ? joined(node) : infix(node, ADDITIVE, ADDITIVE);
            case SUBTRACT -> infix(node, ADDITIVE, ADDITIVE);
            case MULTIPLY, DIVIDE, REMAINDER -> infix(node, MULTIPLICATIVE, MULTIPLICATIVE);
        };
    }

    private Fragment logic(Node.Binary node, String word, int level) {
        Fragment left = node.left().accept(this);
        Fragment right = node.right().accept(this);
        return new Fragment(left.atLeast(level) + word + right.atLeast(level), level);
    }

    private Fragment infix(Node.Binary node, int level, int left) {
        String symbol = node.operator() == Operator.IN ? "IN" : node.operator().symbol();
        String text = exactly(node.left()).atLeast(left) + " " + symbol + " "
                + exactly(node.right()).atLeast(level + 1);
        return new Fragment(text, level);
    }

    private Fragment joined(Node.Binary node) {
        return new Fragment(
                exactly(node.left()).atLeast(OTHER) + " || "
                        + exactly(node.right()).atLeast(OTHER + 1),
                OTHER);
    }

    private Fragment equality(Node.Binary node) {
        boolean equal = node.operator() == Operator.EQUAL;
        boolean leftNull = node.left().type().nullable();
        boolean rightNull = node.right().type().nullable();
        if (node.right() instanceof Node.Null) {
            return new Fragment(exactly(node.left()).atLeast(IS + 1) + (equal ? " IS NULL" : " IS NOT NULL"), IS);
        }
        boolean plain = !leftNull && !rightNull || equal && !exact && !(leftNull && rightNull);
        String distinct = equal ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ";
        String word = plain ? (equal ? " = " : " <> ") : distinct;
        int level = plain ? COMPARISON : IS;
        String text = exactly(node.left()).atLeast(level + 1)
                + word
                + exactly(node.right()).atLeast(level + 1);
        return new Fragment(text, level);
    }

    @Override
    public Fragment conditional(Node.Conditional node) {
        return atom("CASE WHEN " + loosely(node.test()).text() + " THEN "
                + node.then().accept(this).text() + " ELSE "
                + node.otherwise().accept(this).text() + " END");
    }

    @Override
    public Fragment constants(Node.Constants node) {
        return atom("(" + texts(node.elements()) + ")");
    }

    private String texts(List<Node> nodes) {
        return nodes.stream().map(node -> exactly(node).text()).collect(Collectors.joining(", "));
    }

    @Override
    public Fragment call(Node.Call node) {
        Node first = node.arguments().get(0);
        if (first.type() instanceof ValueType.ListOf) {
            return new SqlPasses(names, rows).size(first);
        }
        String arguments = texts(node.arguments());
        return switch (node.function()) {
            case SIZE -> atom("char_length(" + arguments + ")");
            case STARTS_WITH -> atom("starts_with(" + arguments + ")");
            case CONTAINS -> new Fragment("strpos(" + arguments + ") > 0", COMPARISON);
            case ENDS_WITH -> endsWith(node.arguments());
            case MIN -> atom("least(" + arguments + ")");
            case MAX -> atom("greatest(" + arguments + ")");
            case ROUND -> atom("round(" + arguments + ")");
            case DATE -> atom("CAST(timezone('UTC', " + arguments + ") AS date)");
            default -> throw new IllegalStateException(node.function() + " is not in SQL");
        };
    }

    private Fragment endsWith(List<Node> arguments) {
        Fragment end = exactly(arguments.get(1));
        String tail = "right(" + exactly(arguments.get(0)).text() + ", char_length(" + end.text() + "))";
        return new Fragment(tail + " = " + end.atLeast(COMPARISON + 1), COMPARISON);
    }

    @Override
    public Fragment comprehension(Node.Comprehension node) {
        return new SqlPasses(names, rows).of(node);
    }
}
