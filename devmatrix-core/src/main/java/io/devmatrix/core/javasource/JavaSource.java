package io.devmatrix.core.javasource;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.CharacterLiteral;
import org.eclipse.jdt.core.dom.Comment;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;

/** A given Java source file as a tree, without bindings; its nodes are to be read, not changed. */
public final class JavaSource {
    private final String file;
    private final String text;
    private final CompilationUnit unit;
    private final Supplier<List<ASTNode>> nodes;

    private JavaSource(String file, String text, CompilationUnit unit) {
        this.file = file;
        this.text = text;
        this.unit = unit;
        this.nodes = Lazy.of(() -> nodes(unit));
    }

    /**
     * Parses Java 17. What is wrong with the syntax is in {@link #problems()}.
     *
     * @param file its path for messages, relative to the project
     */
    public static JavaSource parse(String file, String text) {
        return new JavaSource(file, text, JavaParser.parse(text));
    }

    /** Path as given. */
    public String file() {
        return file;
    }

    /** Text as given. */
    public String text() {
        return text;
    }

    /** The root of the tree. */
    public CompilationUnit unit() {
        return unit;
    }

    /** What is wrong with the syntax; without an error in it the tree is complete. */
    public Findings problems() {
        return Findings.of(Arrays.stream(unit.getProblems())
                .filter(IProblem::isError)
                .map(this::finding)
                .toList());
    }

    /** All nodes of the type, in the order of the text. */
    public <T extends ASTNode> List<T> find(Class<T> type) {
        return nodes.get().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All nodes of the type below a node, itself included, in the order of the text. */
    public static <T extends ASTNode> List<T> find(ASTNode root, Class<T> type) {
        return nodes(root).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<ASTNode> nodes(ASTNode root) {
        List<ASTNode> found = new ArrayList<>();
        root.accept(new ASTVisitor() {
            @Override
            public void preVisit(ASTNode node) {
                found.add(node);
            }
        });
        return found;
    }

    /** Where the node begins. */
    public Location locate(ASTNode node) {
        return locate(node.getStartPosition());
    }

    /** Where this tree first differs from the other's, if it does; format, comments and Javadoc do not count. */
    public Optional<Location> firstDifference(JavaSource other) {
        return new TreeDifference(unit, other.unit).find().map(this::locate);
    }

    private Finding finding(IProblem problem) {
        String message = problem.getMessage();
        return Finding.error("JAVA-001", locate(problem.getSourceStart()), message, "Mend the syntax");
    }

    /** All comments, Javadoc among them, in the order of the text. */
    public List<Comment> comments() {
        return ((List<?>) unit.getCommentList())
                .stream().map(Comment.class::cast).toList();
    }

    /** The text with spaces in place of comments and of the inside of literals; each character stays where it is. */
    public String codeOnly() {
        StringBuilder code = new StringBuilder(text);
        comments().forEach(comment -> blank(code, comment));
        find(StringLiteral.class).forEach(literal -> blank(code, literal));
        find(TextBlock.class).forEach(literal -> blank(code, literal));
        find(CharacterLiteral.class).forEach(literal -> blank(code, literal));
        return code.toString();
    }

    private static void blank(StringBuilder code, ASTNode node) {
        for (int i = node.getStartPosition(); i < node.getStartPosition() + node.getLength(); i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
    }

    /** Place of a character of the text, the first is 0. */
    public Location locate(int position) {
        return new Location(file, unit.getLineNumber(position), unit.getColumnNumber(position) + 1);
    }
}
