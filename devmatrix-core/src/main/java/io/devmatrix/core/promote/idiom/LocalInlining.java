package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.eclipse.jdt.core.dom.WhileStatement;

/** A local stands where it is used, when that is one place that is reached once, or when it costs nothing to ask it again. */
final class LocalInlining implements Idiom {
    private static final Set<Class<?>> AGAIN = Set.of(
            LambdaExpression.class,
            EnhancedForStatement.class,
            ForStatement.class,
            WhileStatement.class,
            DoStatement.class);

    @Override
    public List<Edit> edits(FillSource source) {
        for (VariableDeclarationStatement declaration : source.find(VariableDeclarationStatement.class)) {
            VariableDeclarationFragment fragment =
                    (VariableDeclarationFragment) declaration.fragments().get(0);
            Expression value = fragment.getInitializer();
            IVariableBinding variable = fragment.resolveBinding();
            if (declaration.fragments().size() == 1
                    && variable != null
                    && value != null
                    && mayMove(declaration, value)) {
                List<SimpleName> uses = source.names(declaration.getParent(), variable).stream()
                        .filter(name -> name != fragment.getName())
                        .toList();
                if (variable.isEffectivelyFinal() && isWanted(declaration, value, uses)) {
                    return inlined(source, declaration, value, uses);
                }
            }
        }
        return List.of();
    }

    /** What a {@code try} holds may be there because it breaks. */
    private static boolean mayMove(VariableDeclarationStatement declaration, Expression value) {
        return declaration.getParent() instanceof Block
                && !isTried(declaration)
                && !(value instanceof LambdaExpression || value instanceof MethodReference)
                && Stable.is(value);
    }

    private static boolean isTried(ASTNode node) {
        return node.getParent() != null && (node.getParent() instanceof TryStatement || isTried(node.getParent()));
    }

    private static boolean isWanted(VariableDeclarationStatement declaration, Expression value, List<SimpleName> uses) {
        boolean once = uses.size() == 1 && !Places.isWithin(uses.get(0), declaration.getParent(), AGAIN);
        return uses.isEmpty() || once || Stable.isCheap(value);
    }

    private static List<Edit> inlined(
            FillSource source, VariableDeclarationStatement declaration, Expression value, List<SimpleName> uses) {
        String text = Values.as(source, value, declaration.getType().toString());
        List<Edit> edits = new ArrayList<>();
        uses.forEach(use -> edits.add(Edit.replace(use, "(" + text + ")")));
        edits.add(Edit.remove(declaration));
        return Edit.together(source, edits);
    }
}
