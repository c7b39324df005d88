package io.devmatrix.core.expression;

/** Writes expressions as Java 17, as one would write them by hand. */
public final class JavaEmitter {
    private final JavaAccess access;

    /** An emitter for code that names things as {@code access} says. */
    public JavaEmitter(JavaAccess access) {
        this.access = access;
    }

    /** The expression as Java; it may throw {@link ArithmeticException} on overflow. */
    public JavaText emit(CheckedExpression expression) {
        JavaWriter writer = new JavaWriter(access);
        String text = expression.root().accept(writer).text();
        return new JavaText(text, writer.imports());
    }

    /** The opposite of a condition as Java, for guards that refuse when it does not hold. */
    public JavaText emitNot(CheckedExpression condition) {
        JavaWriter writer = new JavaWriter(access);
        String text = opposite(condition.root()).accept(writer).text();
        return new JavaText(text, writer.imports());
    }

    /** Neither of two rather than not one of two, which reads without parentheses. */
    private static Node opposite(Node condition) {
        if (condition instanceof Node.Binary binary && binary.operator() == Operator.OR) {
            return new Node.Binary(Operator.AND, opposite(binary.left()), opposite(binary.right()), ValueType.BOOLEAN);
        }
        return OperatorRules.not(condition);
    }
}
