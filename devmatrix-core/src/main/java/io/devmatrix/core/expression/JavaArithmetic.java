package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;

/** {@code + - * / %} in Java; whole numbers overflow into an exception. */
final class JavaArithmetic {
    private final JavaWriter writer;

    JavaArithmetic(JavaWriter writer) {
        this.writer = writer;
    }

    Fragment binary(Node.Binary node) {
        if (node.operator() == Operator.DIVIDE || node.operator() == Operator.REMAINDER) {
            return infix(node, JavaWriter.MULTIPLICATIVE);
        }
        if (node.type().is(Kind.STRING)) {
            return infix(node, JavaWriter.ADDITIVE);
        }
        if (node.left().type().is(Kind.DATE)) {
            return days(node);
        }
        if (node.type().is(Kind.INT) || node.type().is(Kind.LONG)) {
            return exact(node);
        }
        return node.type().is(Kind.DECIMAL) ? call(node, decimalMethod(node.operator())) : times(node);
    }

    private Fragment infix(Node.Binary node, int level) {
        String left = writer.write(node.left()).atLeast(level);
        String right = writer.write(node.right()).atLeast(level + 1);
        return new Fragment(left + " " + node.operator().symbol() + " " + right, level);
    }

    private Fragment exact(Node.Binary node) {
        String method = decimalMethod(node.operator()) + "Exact";
        return JavaWriter.postfix(
                "Math." + method + "(" + writer.text(node.left()) + ", " + writer.text(node.right()) + ")");
    }

    private Fragment call(Node.Binary node, String method) {
        return JavaWriter.postfix(writer.receiver(node.left()) + "." + method + "(" + writer.text(node.right()) + ")");
    }

    private Fragment times(Node.Binary node) {
        if (node.right().type().is(Kind.INSTANT)) {
            String between = writer.imported("java.time.Duration") + ".between(";
            return JavaWriter.postfix(between + writer.text(node.right()) + ", " + writer.text(node.left()) + ")");
        }
        return switch (node.operator()) {
            case ADD -> call(node, "plus");
            case SUBTRACT -> call(node, "minus");
            default -> call(node, "multipliedBy");
        };
    }

    private Fragment days(Node.Binary node) {
        if (node.right().type().is(Kind.INT)) {
            return call(node, node.operator() == Operator.ADD ? "plusDays" : "minusDays");
        }
        String between =
                writer.imported("java.time.temporal.ChronoUnit") + ".DAYS.between(" + writer.text(node.right());
        return JavaWriter.postfix("Math.toIntExact(" + between + ", " + writer.text(node.left()) + "))");
    }

    private static String decimalMethod(Operator operator) {
        return switch (operator) {
            case ADD -> "add";
            case SUBTRACT -> "subtract";
            default -> "multiply";
        };
    }
}
