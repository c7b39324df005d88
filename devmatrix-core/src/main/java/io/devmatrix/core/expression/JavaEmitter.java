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

    /** A list as a stream of its elements, for a pass that goes on with them. */
    public JavaText emitStream(CheckedExpression list) {
        JavaWriter writer = new JavaWriter(access);
        String text = new JavaStreams(writer).stream(list.root());
        return new JavaText(text, writer.imports());
    }

    /** Neither of two rather than not one of two, which reads without parentheses. */
    private static Node opposite(Node condition) {
        if (!(condition instanceof Node.Binary binary)) {
            return OperatorRules.not(condition);
        }
        return switch (binary.operator()) {
            case OR -> both(opposite(binary.left()), opposite(binary.right()));
            case IN -> isWrittenOut(binary) ? none(binary) : OperatorRules.not(condition);
            default -> OperatorRules.not(condition);
        };
    }

    private static Node both(Node left, Node right) {
        return new Node.Binary(Operator.AND, left, right, ValueType.BOOLEAN);
    }

    /** None of a few constants. */
    private static Node none(Node.Binary in) {
        return ((Node.Constants) in.right())
                .elements().stream()
                        .<Node>map(
                                element -> new Node.Binary(Operator.NOT_EQUAL, in.left(), element, ValueType.BOOLEAN))
                        .reduce(JavaEmitter::both)
                        .orElseThrow();
    }

    private static boolean isWrittenOut(Node.Binary in) {
        return ((Node.Constants) in.right()).elements().size() <= JavaComparisons.MOST_ALTERNATIVES;
    }
}
