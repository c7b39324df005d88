package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a tree as Java and gathers its imports. */
final class JavaWriter implements Node.Visitor<Fragment> {
    static final int CONDITIONAL = 1;
    static final int OR = 2;
    static final int AND = 3;
    static final int EQUALITY = 4;
    static final int RELATIONAL = 5;
    static final int ADDITIVE = 6;
    static final int MULTIPLICATIVE = 7;
    static final int UNARY = 8;
    static final int POSTFIX = 9;

    private final JavaAccess access;
    private final SortedSet<String> imports = new TreeSet<>();
    private final JavaLiterals literals = new JavaLiterals(this);
    private final JavaComparisons comparisons = new JavaComparisons(this);
    private final JavaArithmetic arithmetic = new JavaArithmetic(this);
    private final JavaCalls calls = new JavaCalls(this);
    private final JavaStreams streams = new JavaStreams(this);

    JavaWriter(JavaAccess access) {
        this.access = access;
    }

    JavaAccess access() {
        return access;
    }

    SortedSet<String> imports() {
        return imports;
    }

    /** The simple name of a type that will be imported. */
    String imported(String qualified) {
        imports.add(qualified);
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    static Fragment postfix(String text) {
        return new Fragment(text, POSTFIX);
    }

    Fragment write(Node node) {
        return node.accept(this);
    }

    /** As the receiver of a method call. */
    String receiver(Node node) {
        return write(node).atLeast(POSTFIX);
    }

    String text(Node node) {
        return write(node).text();
    }

    @Override
    public Fragment literal(Node.Literal node) {
        return literals.of(node);
    }

    @Override
    public Fragment nothing(Node.Null node) {
        return postfix("null");
    }

    @Override
    public Fragment enumConstant(Node.EnumConstant node) {
        String type = imported(access.enumType(node.enumName()));
        return postfix(type + "." + access.enumConstant(node.enumName(), node.value()));
    }

    @Override
    public Fragment self(Node.Self node) {
        return postfix("");
    }

    @Override
    public Fragment variable(Node.Variable node) {
        return postfix(access.variable(node.name()));
    }

    @Override
    public Fragment member(Node.Member node) {
        String owner = node.owner().type().orNull(false).toString();
        return postfix(access.member(receiver(node.owner()), owner, node.name()));
    }

    @Override
    public Fragment widening(Node.Widening node) {
        if (!node.type().is(Kind.DECIMAL)) {
            return write(node.operand());
        }
        return postfix(imported("java.math.BigDecimal") + ".valueOf(" + text(node.operand()) + ")");
    }

    @Override
    public Fragment not(Node.Not node) {
        if (node.operand() instanceof Node.Comprehension pass && pass.fold() == Fold.EXISTS) {
            return streams.none(pass);
        }
        return new Fragment("!" + write(node.operand()).atLeast(UNARY), UNARY);
    }

    @Override
    public Fragment negation(Node.Negation node) {
        return postfix(
                node.type().is(Kind.DECIMAL)
                        ? receiver(node.operand()) + ".negate()"
                        : "Math.negateExact(" + text(node.operand()) + ")");
    }

    @Override
    public Fragment binary(Node.Binary node) {
        return switch (node.operator()) {
            case OR -> infix(node, OR);
            case AND -> infix(node, AND);
            case EQUAL, NOT_EQUAL -> comparisons.equality(node);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparisons.order(node);
            case IN -> comparisons.membership(node);
            default -> arithmetic.binary(node);
        };
    }

    private Fragment infix(Node.Binary node, int level) {
        String left = write(node.left()).atLeast(level);
        String right = write(node.right()).atLeast(level);
        return new Fragment(left + " " + node.operator().symbol() + " " + right, level);
    }

    @Override
    public Fragment conditional(Node.Conditional node) {
        String test = write(node.test()).atLeast(OR);
        String then = write(node.then()).atLeast(CONDITIONAL);
        return new Fragment(
                test + " ? " + then + " : " + write(node.otherwise()).atLeast(CONDITIONAL), CONDITIONAL);
    }

    @Override
    public Fragment constants(Node.Constants node) {
        return postfix(imported("java.util.List") + ".of(" + texts(node.elements()) + ")");
    }

    private String texts(List<Node> nodes) {
        return String.join(", ", nodes.stream().map(this::text).toList());
    }

    @Override
    public Fragment call(Node.Call node) {
        return calls.call(node);
    }

    @Override
    public Fragment comprehension(Node.Comprehension node) {
        return streams.comprehension(node);
    }
}
