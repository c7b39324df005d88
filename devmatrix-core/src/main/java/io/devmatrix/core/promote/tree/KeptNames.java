package io.devmatrix.core.promote.tree;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.Pattern;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.TypeDeclarationStatement;

/**
 * Names that stay as they are written, because without bindings nobody can tell what they stand for: all inside of local
 * and anonymous classes, whose inherited fields are unknown; variables of patterns, whose scope depends on the flow; labels
 * of a switch, which may be constants of an enum.
 */
final class KeptNames extends ASTVisitor {
    private final Set<String> names = new TreeSet<>();

    private KeptNames() {}

    static Set<String> of(ASTNode root) {
        KeptNames kept = new KeptNames();
        root.accept(kept);
        return kept.names;
    }

    @Override
    public void preVisit(ASTNode node) {
        if (node instanceof AnonymousClassDeclaration
                || node instanceof TypeDeclarationStatement
                || node instanceof Pattern) {
            keepAll(node);
        }
    }

    @Override
    public boolean visit(SwitchCase label) {
        List<?> expressions = label.expressions();
        expressions.forEach(expression -> keepAll((Expression) expression));
        return true;
    }

    private void keepAll(ASTNode root) {
        root.accept(new ASTVisitor() {
            @Override
            public boolean visit(SimpleType type) {
                return !(root instanceof Pattern); // what it stands for is no variable
            }

            @Override
            public boolean visit(SimpleName name) {
                names.add(name.getIdentifier());
                return false;
            }
        });
    }
}
