package io.devmatrix.core.promote.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ChildListPropertyDescriptor;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimplePropertyDescriptor;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.jspecify.annotations.Nullable;

/**
 * JDT's tree to the canonical one. Each node of Java has a form, so it is total: what has no form of its own here keeps
 * JDT's, child by child.
 */
final class TreeReader {
    private final ImportedNames imports;
    private final Set<String> kept;
    private final Map<ASTNode, String> locals;
    private final Operands operands = new Operands(this);
    private final Chains chains;
    private final Lists lists = new Lists(this);

    TreeReader(ASTNode root, ImportedNames imports) {
        this.imports = imports;
        this.kept = KeptNames.of(root);
        this.locals = LocalNames.of(root, kept);
        this.chains = new Chains(this, imports);
    }

    Tree read(@Nullable ASTNode node) {
        if (node == null) {
            return Kinds.NOTHING;
        }
        return switch (node.getNodeType()) {
            case ASTNode.PARENTHESIZED_EXPRESSION -> read(((ParenthesizedExpression) node).getExpression());
            case ASTNode.SIMPLE_NAME -> name((SimpleName) node);
            case ASTNode.QUALIFIED_NAME -> qualified((QualifiedName) node);
            case ASTNode.FIELD_ACCESS -> field((FieldAccess) node);
            case ASTNode.INFIX_EXPRESSION -> operands.read((InfixExpression) node);
            case ASTNode.METHOD_INVOCATION -> chains.read((MethodInvocation) node);
            default -> Literals.read(node).orElseGet(() -> generic(node));
        };
    }

    private Tree generic(ASTNode node) {
        return Tree.node(
                Kinds.of(node),
                Kinds.properties(node).stream()
                        .map(property -> property(node, property))
                        .toList());
    }

    private Tree property(ASTNode node, StructuralPropertyDescriptor property) {
        Object value = node.getStructuralProperty(property);
        if (property instanceof SimplePropertyDescriptor) {
            return Tree.leaf(property.getId(), String.valueOf(value));
        }
        if (property instanceof ChildListPropertyDescriptor) {
            return lists.read((List<?>) value, property);
        }
        return lists.block((ASTNode) value, property).orElseGet(() -> read((ASTNode) value));
    }

    private Tree name(SimpleName name) {
        String number = locals.get(name);
        if (number != null) {
            return Tree.leaf(Kinds.LOCAL, number);
        }
        boolean mayBeImported =
                NamePlaces.isType(name) || NamePlaces.isVariable(name) && !kept.contains(name.getIdentifier());
        Optional<Tree> imported = mayBeImported ? imports.find(name.getIdentifier()) : Optional.empty();
        return imported.orElseGet(() -> Tree.leaf(Kinds.NAME, name.getIdentifier()));
    }

    /** A type in full is what an import of it would give. */
    private Tree qualified(QualifiedName name) {
        String text = name.getFullyQualifiedName();
        String root = text.substring(0, text.indexOf('.'));
        boolean inPackage = Character.isUpperCase(name.getName().getIdentifier().charAt(0))
                && name.getQualifier().getFullyQualifiedName().codePoints().noneMatch(Character::isUpperCase);
        boolean variable = locals.containsKey(rootOf(name)) || kept.contains(root) || imports.declares(root);
        return inPackage && !variable ? Tree.leaf(Kinds.QUALIFIED, text) : generic(name);
    }

    private static ASTNode rootOf(Name name) {
        return name instanceof QualifiedName longer ? rootOf(longer.getQualifier()) : name;
    }

    /** {@code this.x} is {@code x}, for no local is called {@code x} here any more. */
    private Tree field(FieldAccess access) {
        boolean own = access.getExpression() instanceof ThisExpression self && self.getQualifier() == null;
        String name = access.getName().getIdentifier();
        boolean plain = own && !kept.contains(name) && imports.find(name).isEmpty();
        return plain ? Tree.leaf(Kinds.NAME, name) : generic(access);
    }
}
