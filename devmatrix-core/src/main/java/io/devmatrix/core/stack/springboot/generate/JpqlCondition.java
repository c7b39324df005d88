package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.LibraryFunction;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The condition of a partial unique as JPQL over {@code e}; it is one that an index can hold, so it asks the row's own columns. */
final class JpqlCondition implements Node.Visitor<String> {
    private final FactTable facts;

    JpqlCondition(FactTable facts) {
        this.facts = facts;
    }

    @Override
    public String literal(Node.Literal node) {
        Object value = node.value();
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Boolean || value instanceof Long) {
            return value.toString();
        }
        throw refused(node.type().toString());
    }

    @Override
    public String nothing(Node.Null node) {
        return "null";
    }

    @Override
    public String enumConstant(Node.EnumConstant node) {
        EnumFacts type = facts.enumType(node.enumName());
        String constant = type.constants().stream()
                .filter(candidate -> candidate.value().equals(node.value()))
                .map(EnumFacts.Constant::constant)
                .findFirst()
                .orElseThrow();
        return type.javaType().qualifiedName() + "." + constant;
    }

    @Override
    public String self(Node.Self node) {
        return "e";
    }

    @Override
    public String variable(Node.Variable node) {
        throw refused(node.name());
    }

    @Override
    public String member(Node.Member node) {
        String read = node.owner().accept(this) + "." + node.name();
        return node.type().is(ValueType.Kind.BOOLEAN) ? "(" + read + " = true)" : read;
    }

    @Override
    public String widening(Node.Widening node) {
        return node.operand().accept(this);
    }

    @Override
    public String not(Node.Not node) {
        return "not (" + node.operand().accept(this) + ")";
    }

    @Override
    public String negation(Node.Negation node) {
        return "-(" + node.operand().accept(this) + ")";
    }

    @Override
    public String binary(Node.Binary node) {
        if (node.right() instanceof Node.Null) {
            return "(" + node.left().accept(this)
                    + (node.operator().symbol().equals("==") ? " is null)" : " is not null)");
        }
        String symbol =
                switch (node.operator()) {
                    case OR -> "or";
                    case AND -> "and";
                    case EQUAL -> mayBeNull(node) ? "is not distinct from" : "=";
                    case NOT_EQUAL -> mayBeNull(node) ? "is distinct from" : "<>";
                    case IN -> "in";
                    default -> node.operator().symbol();
                };
        return "(" + node.left().accept(this) + " " + symbol + " "
                + node.right().accept(this) + ")";
    }

    private static boolean mayBeNull(Node.Binary node) {
        return node.left().type().nullable() || node.right().type().nullable();
    }

    @Override
    public String conditional(Node.Conditional node) {
        return "case when " + node.test().accept(this) + " then " + node.then().accept(this) + " else "
                + node.otherwise().accept(this) + " end";
    }

    @Override
    public String constants(Node.Constants node) {
        return node.elements().stream().map(e -> e.accept(this)).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String call(Node.Call node) {
        LibraryFunction function = node.function();
        throw refused(function.word());
    }

    @Override
    public String comprehension(Node.Comprehension node) {
        throw refused(node.variable());
    }

    private static IllegalStateException refused(String what) {
        return new IllegalStateException(
                "`" + what + "` cannot stand in the condition of a unique that a flow looks for");
    }
}
