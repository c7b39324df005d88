package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/**
 * A loop over a list that does nothing but to work one variable out is a stream: sums, counts, whether any or none does. The
 * variable is declared before the loop, and given nothing elsewhere.
 */
final class LoopsAsStreams implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        for (EnhancedForStatement loop : source.find(EnhancedForStatement.class)) {
            Optional<Step> step = Step.of(loop.getBody());
            if (isOverList(loop) && step.isPresent()) {
                List<Edit> edits = stream(source, loop, step.get());
                if (!edits.isEmpty()) {
                    return edits;
                }
            }
        }
        return List.of();
    }

    private static List<Edit> stream(FillSource source, EnhancedForStatement loop, Step step) {
        VariableDeclarationFragment declared = declared(source, loop, step.variable());
        if (declared == null || !isOnlyGivenHere(source, loop, step, declared)) {
            return List.of();
        }
        VariableDeclarationStatement declaration = (VariableDeclarationStatement) declared.getParent();
        String head = "(" + source.text(loop.getExpression()) + ").stream()";
        return step.stream(source, declared, loop.getParameter().getName().getIdentifier())
                .map(tail -> Edit.together(
                        source,
                        List.of(
                                Edit.remove(declaration),
                                Edit.replace(
                                        loop,
                                        declaration.getType() + " " + declared.getName() + " = " + tail.on(head)
                                                + ";"))))
                .orElse(List.of());
    }

    static boolean isOverList(EnhancedForStatement loop) {
        ITypeBinding type = loop.getExpression().resolveTypeBinding();
        return type != null
                && type.getTypeArguments().length == 1
                && type.getTypeArguments()[0].isEqualTo(
                        loop.getParameter().getType().resolveBinding())
                && List.of("java.util.List", "java.util.Set")
                        .contains(type.getErasure().getQualifiedName())
                && Stable.is(loop.getExpression());
    }

    /** Where the variable is declared, before the loop in the same block and by itself. */
    private static @Nullable VariableDeclarationFragment declared(
            FillSource source, EnhancedForStatement loop, SimpleName variable) {
        return source.unit().findDeclaringNode(Bindings.declaration(variable))
                                instanceof VariableDeclarationFragment one
                        && one.getParent() instanceof VariableDeclarationStatement statement
                        && statement.fragments().size() == 1
                        && statement.getParent() == loop.getParent()
                        && one.getInitializer() instanceof Expression
                ? one
                : null;
    }

    /** Whether nothing before the loop or in its conditions sees it, and nothing behind gives it another value. */
    private static boolean isOnlyGivenHere(
            FillSource source, EnhancedForStatement loop, Step step, VariableDeclarationFragment declared) {
        List<SimpleName> names = new ArrayList<>(source.names(loop.getParent(), declared.resolveBinding()));
        names.remove(declared.getName());
        List<SimpleName> inner = JavaSource.find(loop, SimpleName.class);
        names.removeAll(step.own(source));
        return names.stream()
                        .allMatch(name -> name.getStartPosition() > loop.getStartPosition()
                                && !inner.contains(name)
                                && !Given.isWritten(name))
                && isDirect(loop);
    }

    private static boolean isDirect(Statement loop) {
        return loop.getParent() instanceof org.eclipse.jdt.core.dom.Block;
    }
}
