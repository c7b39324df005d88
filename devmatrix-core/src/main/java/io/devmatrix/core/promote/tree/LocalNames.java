package io.devmatrix.core.promote.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.VariableDeclaration;

/**
 * Numbers the parameters and locals of a method by depth: the number of those in scope where one is declared. So siblings
 * share a number, and a body that repeats is equal each time. Names of {@link KeptNames} are left as they are.
 */
final class LocalNames extends ASTVisitor {
    private static final Set<Class<?>> SCOPES = Set.of(
            MethodDeclaration.class,
            Block.class,
            ForStatement.class,
            CatchClause.class,
            LambdaExpression.class,
            SwitchStatement.class,
            SwitchExpression.class);

    private final Map<ASTNode, String> numbers = new IdentityHashMap<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final Set<String> kept;

    private LocalNames(Set<String> kept) {
        this.kept = kept;
        scopes.push(new HashMap<>());
    }

    /** Numbers by each name that stands for a local, where it is declared and where it is used. */
    static Map<ASTNode, String> of(ASTNode root, Set<String> kept) {
        LocalNames names = new LocalNames(kept);
        root.accept(names);
        return names.numbers;
    }

    @Override
    public void preVisit(ASTNode node) {
        if (SCOPES.contains(node.getClass())) {
            open();
        }
    }

    @Override
    public void postVisit(ASTNode node) {
        if (SCOPES.contains(node.getClass())) {
            scopes.pop();
        }
    }

    /** Its expression does not see its variable. */
    @Override
    public boolean visit(EnhancedForStatement loop) {
        loop.getExpression().accept(this);
        open();
        loop.getParameter().accept(this);
        loop.getBody().accept(this);
        scopes.pop();
        return false;
    }

    /** What follows the block does not see the resources. */
    @Override
    public boolean visit(TryStatement attempt) {
        open();
        accept(attempt.resources());
        attempt.getBody().accept(this);
        scopes.pop();
        accept(attempt.catchClauses());
        if (attempt.getFinally() != null) {
            attempt.getFinally().accept(this);
        }
        return false;
    }

    @Override
    public boolean visit(SimpleName name) {
        String text = name.getIdentifier();
        if (kept.contains(text)) {
            return false;
        }
        if (isDeclaration(name)) {
            scopes.element().put(text, String.valueOf(scopes.element().size()));
        }
        String number = NamePlaces.isVariable(name) ? scopes.element().get(text) : null;
        if (number != null) {
            numbers.put(name, number);
        }
        return false;
    }

    private static boolean isDeclaration(SimpleName name) {
        return name.getParent() instanceof VariableDeclaration declaration
                && declaration.getName() == name
                && !NamePlaces.isField(declaration)
                && !(declaration.getParent() instanceof RecordDeclaration);
    }

    /** The new scope sees all that the one around it sees. */
    private void open() {
        scopes.push(new HashMap<>(scopes.element()));
    }

    private void accept(List<?> nodes) {
        nodes.forEach(node -> ((ASTNode) node).accept(this));
    }
}
