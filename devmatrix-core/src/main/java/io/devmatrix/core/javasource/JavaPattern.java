package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/**
 * A Java expression or statement with holes, as {@code System.out.println($x)}. It fits a node of the same form; a hole,
 * {@code $} with a name, fits any expression, name or type, and two of one name fit what is written alike. Nothing is
 * resolved: {@code println($x)} does not fit {@code System.out.println(1)}.
 */
public final class JavaPattern {
    private final ASTNode pattern;

    private JavaPattern(ASTNode pattern) {
        this.pattern = pattern;
    }

    /** The pattern; empty when the text is neither one expression nor one statement of Java 17. */
    public static Optional<JavaPattern> parse(String text) {
        String statement = text.strip();
        return body("Object $ = " + statement + ";")
                .map(declared -> (ASTNode) JavaSource.find(declared, VariableDeclarationFragment.class)
                        .get(0)
                        .getInitializer())
                .or(() -> body(statement).map(ASTNode.class::cast))
                .or(() -> body(statement + ";").map(ASTNode.class::cast))
                .map(JavaPattern::new);
    }

    /** The one statement that the text is. */
    private static Optional<Statement> body(String text) {
        JavaSource source = JavaSource.parse("", "class X { void x() { " + text + "\n} }");
        List<Block> blocks = source.find(Block.class);
        boolean sound = source.problems().all().isEmpty() && !text.isBlank() && !text.equals(";");
        return Optional.of(blocks)
                .filter(found ->
                        sound && !found.isEmpty() && found.get(0).statements().size() == 1)
                .map(found -> (Statement) found.get(0).statements().get(0));
    }

    /** The nodes it fits, in the order of the text. */
    public List<? extends ASTNode> in(JavaSource source) {
        Class<? extends ASTNode> kind = pattern instanceof Expression ? Expression.class : Statement.class;
        return source.find(kind).stream().filter(this::fits).toList();
    }

    private boolean fits(ASTNode node) {
        Map<String, String> filled = new TreeMap<>();
        return new TreeDifference(pattern, node, (hole, value) -> fill(filled, hole, value))
                .find()
                .isEmpty();
    }

    private static boolean fill(Map<String, String> filled, ASTNode hole, ASTNode value) {
        String name = hole instanceof SimpleName simple
                ? simple.getIdentifier()
                : hole instanceof SimpleType type ? type.getName().getFullyQualifiedName() : "";
        boolean takes = hole instanceof SimpleName ? value instanceof Expression : value instanceof Type;
        if (!name.startsWith("$") || !takes) {
            return false;
        }
        String text = value.toString();
        String before = filled.putIfAbsent(name, text);
        return before == null || before.equals(text);
    }
}
