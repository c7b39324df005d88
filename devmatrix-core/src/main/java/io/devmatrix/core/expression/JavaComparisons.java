package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;

/** {@code == != < <= > >= in} in Java. */
final class JavaComparisons {
    /** As many constants are compared with one by one; more are a list. */
    static final int MOST_ALTERNATIVES = 3;

    private final JavaWriter writer;
    private final JavaEquality equality;

    JavaComparisons(JavaWriter writer) {
        this.writer = writer;
        this.equality = new JavaEquality(writer);
    }

    Fragment equality(Node.Binary node) {
        return equality.of(node);
    }

    Fragment order(Node.Binary node) {
        if (isEmptiness(node)) {
            boolean some = node.operator() == Operator.GREATER;
            return JavaEquality.emptiness(writer, (Node.Call) node.left(), !some);
        }
        if (node.left().type().is(Kind.INSTANT) || node.left().type().is(Kind.DATE)) {
            return time(node);
        }
        boolean primitive =
                node.left().type().is(Kind.INT) || node.left().type().is(Kind.LONG);
        String symbol = " " + node.operator().symbol() + " ";
        if (primitive) {
            String left = writer.write(node.left()).atLeast(JavaWriter.ADDITIVE);
            String right = writer.write(node.right()).atLeast(JavaWriter.ADDITIVE);
            return new Fragment(left + symbol + right, JavaWriter.RELATIONAL);
        }
        String call = writer.receiver(node.left()) + ".compareTo(" + writer.text(node.right()) + ")";
        return new Fragment(call + symbol + "0", JavaWriter.RELATIONAL);
    }

    private static boolean isEmptiness(Node.Binary node) {
        return (node.operator() == Operator.GREATER || node.operator() == Operator.LESS_OR_EQUAL)
                && JavaEquality.comparesSizeWithZero(node);
    }

    private Fragment time(Node.Binary node) {
        boolean before = node.operator() == Operator.LESS || node.operator() == Operator.GREATER_OR_EQUAL;
        boolean negated = node.operator() == Operator.LESS_OR_EQUAL || node.operator() == Operator.GREATER_OR_EQUAL;
        String call =
                writer.receiver(node.left()) + (before ? ".isBefore(" : ".isAfter(") + writer.text(node.right()) + ")";
        return negated ? new Fragment("!" + call, JavaWriter.UNARY) : JavaWriter.postfix(call);
    }

    Fragment membership(Node.Binary node) {
        Node.Constants constants = (Node.Constants) node.right();
        boolean number = Numbers.isNumeric(node.left().type());
        if (constants.elements().size() > MOST_ALTERNATIVES && !number) {
            return JavaWriter.postfix(writer.text(constants) + ".contains(" + writer.text(node.left()) + ")");
        }
        List<String> alternatives = new ArrayList<>();
        for (Node element : constants.elements()) {
            Node.Binary equal = new Node.Binary(Operator.EQUAL, node.left(), element, ValueType.BOOLEAN);
            alternatives.add(equality(equal).atLeast(JavaWriter.OR));
        }
        String text = String.join(" || ", alternatives);
        return alternatives.size() == 1 ? new Fragment(text, JavaWriter.EQUALITY) : new Fragment(text, JavaWriter.OR);
    }
}
