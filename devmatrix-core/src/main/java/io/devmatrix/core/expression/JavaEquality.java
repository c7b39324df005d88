package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.expression.ValueType.Scalar;

/** Equality in Java: {@code ==} for enums and primitives, {@code equals} for objects, null in mind where it can be. */
final class JavaEquality {
    private final JavaWriter writer;

    JavaEquality(JavaWriter writer) {
        this.writer = writer;
    }

    Fragment of(Node.Binary node) {
        if (comparesSizeWithZero(node)) {
            return emptiness(writer, (Node.Call) node.left(), node.operator() == Operator.EQUAL);
        }
        if (node.right() instanceof Node.Null || node.left().type() instanceof ValueType.EnumValue) {
            return identity(node, writer.write(node.left()));
        }
        if (node.left().type() instanceof ValueType.Row) {
            return rows(node);
        }
        return switch (((Scalar) node.left().type()).kind()) {
            case BOOLEAN, INT, LONG -> primitives(node);
            case DECIMAL -> decimals(node);
            default -> objects(node);
        };
    }

    static boolean comparesSizeWithZero(Node.Binary node) {
        return node.left() instanceof Node.Call call
                && call.function() == LibraryFunction.SIZE
                && node.right() instanceof Node.Literal literal
                && literal.value().equals(0L);
    }

    static Fragment emptiness(JavaWriter writer, Node.Call size, boolean empty) {
        String call = writer.receiver(size.arguments().get(0)) + ".isEmpty()";
        return empty ? JavaWriter.postfix(call) : new Fragment("!" + call, JavaWriter.UNARY);
    }

    private Fragment identity(Node.Binary node, Fragment left) {
        String right = writer.write(node.right()).atLeast(JavaWriter.RELATIONAL);
        String text =
                left.atLeast(JavaWriter.RELATIONAL) + " " + node.operator().symbol() + " " + right;
        return new Fragment(text, JavaWriter.EQUALITY);
    }

    private Fragment primitives(Node.Binary node) {
        boolean nullable = node.left().type().nullable() || node.right().type().nullable();
        if (!nullable && (isPrimitive(node.left()) || isPrimitive(node.right()))) {
            return identity(node, writer.write(node.left()));
        }
        if (node.left() instanceof Node.Widening || node.right() instanceof Node.Widening) {
            Fragment cast =
                    new Fragment("(long) " + writer.write(node.left()).atLeast(JavaWriter.UNARY), JavaWriter.UNARY);
            return identity(node, cast);
        }
        return objectsEquals(node);
    }

    private boolean isPrimitive(Node node) {
        if (node instanceof Node.Member member) {
            String owner = member.owner().type().orNull(false).toString();
            return !member.declaredNullable() && writer.access().isPrimitive(owner, member.name());
        }
        return !(node instanceof Node.Variable || node instanceof Node.Widening);
    }

    private Fragment decimals(Node.Binary node) {
        Node left = node.left();
        Node right = node.right();
        if (left.type().nullable() && right.type().nullable()) {
            String comparator = writer.imported("java.util.Comparator");
            String text = writer.imported("java.util.Objects") + ".compare(" + writer.text(left) + ", "
                    + writer.text(right) + ", " + comparator + ".nullsFirst(" + comparator + ".naturalOrder()))";
            return compared(node, text);
        }
        String call = writer.receiver(left) + ".compareTo(" + writer.text(right) + ")";
        return unlessNull(node, compared(node, call));
    }

    private static Fragment compared(Node.Binary node, String call) {
        return new Fragment(call + " " + node.operator().symbol() + " 0", JavaWriter.EQUALITY);
    }

    private Fragment rows(Node.Binary node) {
        return unlessNull(node, negatable(node, id(node.left()) + ".equals(" + id(node.right()) + ")"));
    }

    private String id(Node row) {
        String entity = row.type().orNull(false).toString();
        return writer.access().member(writer.receiver(row), entity, "id");
    }

    /** The comparison behind a test for null of the one side that may be null. */
    private Fragment unlessNull(Node.Binary node, Fragment comparison) {
        Node nullable = node.left().type().nullable() ? node.left() : node.right();
        if (!nullable.type().nullable()) {
            return comparison;
        }
        boolean equal = node.operator() == Operator.EQUAL;
        int level = equal ? JavaWriter.AND : JavaWriter.OR;
        String test = writer.write(nullable).atLeast(JavaWriter.RELATIONAL) + (equal ? " != null && " : " == null || ");
        return new Fragment(test + comparison.atLeast(level), level);
    }

    private Fragment objects(Node.Binary node) {
        Node left = node.left();
        Node right = node.right();
        if (!left.type().nullable()) {
            return negatable(node, writer.receiver(left) + ".equals(" + writer.text(right) + ")");
        }
        return right.type().nullable()
                ? objectsEquals(node)
                : negatable(node, writer.receiver(right) + ".equals(" + writer.text(left) + ")");
    }

    private Fragment objectsEquals(Node.Binary node) {
        boolean literal = node.left().type().is(Kind.BOOLEAN) && node.right() instanceof Node.Literal;
        if (literal) {
            String constant = writer.text(node.right()).equals("true") ? "TRUE" : "FALSE";
            return negatable(node, "Boolean." + constant + ".equals(" + writer.text(node.left()) + ")");
        }
        String objects = writer.imported("java.util.Objects");
        return negatable(
                node, objects + ".equals(" + writer.text(node.left()) + ", " + writer.text(node.right()) + ")");
    }

    private static Fragment negatable(Node.Binary node, String call) {
        boolean equal = node.operator() == Operator.EQUAL;
        return equal ? JavaWriter.postfix(call) : new Fragment("!" + call, JavaWriter.UNARY);
    }
}
