package io.devmatrix.core.promote.tree;

import io.devmatrix.core.javasource.JavaPrinter;
import java.util.List;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.CharacterLiteral;
import org.eclipse.jdt.core.dom.ChildListPropertyDescriptor;
import org.eclipse.jdt.core.dom.ChildPropertyDescriptor;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.TypePattern;
import org.eclipse.jdt.core.dom.VariableDeclaration;
import org.jspecify.annotations.Nullable;

/** Canonical trees back to Java. */
public final class TreeWriter {
    private final AST ast = AST.newAST(AST.getJLSLatest(), false);
    private final LocalChoice locals;
    private final CallWriter calls = new CallWriter(this);

    private TreeWriter(LocalChoice locals) {
        this.locals = locals;
    }

    /**
     * The text of a method's body, from brace to brace, in the one format of the project. Types are named in full.
     *
     * @param parameters names of the parameters it knows by number
     * @throws IllegalArgumentException when the tree is not the body of a method
     */
    public static String print(Tree body, List<String> parameters) {
        ASTNode block = new TreeWriter(new LocalChoice(body, parameters)).write(body);
        if (!(block instanceof Block statements)) {
            throw new IllegalArgumentException("`" + body.kind() + "` is not the body of a method");
        }
        return JavaPrinter.print(statements);
    }

    /**
     * The text of a member of a class, see {@link CanonicalMember}; locals that still have numbers are {@code v0}, ...
     *
     * @throws IllegalArgumentException when the tree is no member
     */
    public static String printMember(Tree member) {
        ASTNode node = new TreeWriter(new LocalChoice(member, List.of())).write(member);
        if (!(node instanceof BodyDeclaration declaration)) {
            throw new IllegalArgumentException("`" + member.kind() + "` is no member of a class");
        }
        return JavaPrinter.print(declaration);
    }

    AST ast() {
        return ast;
    }

    ASTNode write(Tree tree) {
        return switch (tree.kind()) {
            case Kinds.NAME -> ast.newSimpleName(tree.text());
            case Kinds.LOCAL -> ast.newSimpleName(locals.of(tree.text()));
            case Kinds.QUALIFIED -> ast.newName(tree.text());
            case Kinds.STRING -> string(tree.text());
            case Kinds.CHARACTER -> character(tree.text().charAt(0));
            case Kinds.NUMBER -> ast.newNumberLiteral(tree.text());
            case Kinds.CHAIN -> calls.chain(tree);
            case Kinds.INFIX -> calls.infix(tree);
            case "QualifiedName" -> qualifiedName(tree);
            default -> generic(tree);
        };
    }

    /** An expression in a place that takes any. */
    Expression expression(Tree tree) {
        if (tree.kind().equals(Kinds.NAME) && locals.hides(tree.text())) {
            FieldAccess access = ast.newFieldAccess();
            access.setExpression(ast.newThisExpression());
            access.setName(ast.newSimpleName(tree.text()));
            return access;
        }
        return (Expression) write(tree);
    }

    private Expression qualifiedName(Tree tree) {
        Expression qualifier = expression(tree.children().get(0));
        String name = tree.children().get(1).text();
        if (qualifier instanceof org.eclipse.jdt.core.dom.Name owner) {
            return ast.newQualifiedName(owner, ast.newSimpleName(name));
        }
        FieldAccess access = ast.newFieldAccess();
        access.setExpression(qualifier);
        access.setName(ast.newSimpleName(name));
        return access;
    }

    private StringLiteral string(String value) {
        StringLiteral literal = ast.newStringLiteral();
        literal.setLiteralValue(value);
        return literal;
    }

    private CharacterLiteral character(char value) {
        CharacterLiteral literal = ast.newCharacterLiteral();
        literal.setCharValue(value);
        return literal;
    }

    private ASTNode generic(Tree tree) {
        ASTNode node = ast.createInstance(Kinds.nodeType(tree.kind()));
        List<StructuralPropertyDescriptor> properties = Kinds.properties(node);
        if (properties.size() != tree.children().size()) {
            throw new IllegalArgumentException("`" + tree.kind() + "` has " + properties.size() + " children, not "
                    + tree.children().size());
        }
        for (int i = 0; i < properties.size(); i++) {
            set(node, properties.get(i), tree.children().get(i));
        }
        if (node instanceof LambdaExpression lambda) {
            lambda.setParentheses(lambda.parameters().size() != 1 || !isUntyped(lambda));
        }
        return node;
    }

    private static boolean isUntyped(LambdaExpression lambda) {
        return ((ASTNode) lambda.parameters().get(0)).getNodeType() == ASTNode.VARIABLE_DECLARATION_FRAGMENT;
    }

    private void set(ASTNode node, StructuralPropertyDescriptor property, Tree tree) {
        if (property instanceof ChildListPropertyDescriptor list) {
            addAll(node, list, tree);
        } else if (node instanceof TypePattern pattern) {
            pattern.setPatternVariable((VariableDeclaration) write(tree)); // JDT takes it for two properties
        } else if (property instanceof ChildPropertyDescriptor child) {
            node.setStructuralProperty(property, child(child, tree));
        } else {
            SimpleValues.set(node, property, tree.text());
        }
    }

    private @Nullable ASTNode child(ChildPropertyDescriptor property, Tree tree) {
        if (tree.equals(Kinds.NOTHING)) {
            return null;
        }
        boolean any = property.getChildType() == Expression.class;
        return Parentheses.place(any ? expression(tree) : write(tree), property);
    }

    @SuppressWarnings("unchecked")
    private void addAll(ASTNode node, ChildListPropertyDescriptor property, Tree tree) {
        List<ASTNode> list = (List<ASTNode>) node.getStructuralProperty(property);
        list.clear();
        for (Tree child : tree.children()) {
            list.add(property.getElementType() == Expression.class ? expression(child) : write(child));
        }
    }
}
