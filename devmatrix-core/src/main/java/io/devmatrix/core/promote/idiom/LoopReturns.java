package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/**
 * A loop over a list that returns whether any or none does, or that collects a list which is only handed back, is a stream.
 * The list of a stream cannot be changed, so nothing else in the fill may change any.
 */
final class LoopReturns implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (EnhancedForStatement loop : source.find(EnhancedForStatement.class)) {
            if (LoopsAsStreams.isOverList(loop)
                    && Places.next(loop) instanceof ReturnStatement end
                    && end.getExpression() != null) {
                found(source, loop, end).or(() -> collected(source, loop, end)).ifPresent(edits::add);
            }
        }
        return edits;
    }

    /** {@code for (...) if (c) return true; return false;} */
    private static Optional<Edit> found(FillSource source, EnhancedForStatement loop, ReturnStatement end) {
        IfStatement branch = branch(loop);
        Expression then = branch == null ? null : Places.returned(branch.getThenStatement());
        if (branch == null
                || !Stable.is(branch.getExpression())
                || !(then instanceof BooleanLiteral yes)
                || !(end.getExpression() instanceof BooleanLiteral no)
                || yes.booleanValue() == no.booleanValue()) {
            return Optional.empty();
        }
        String call = yes.booleanValue() ? "anyMatch" : "noneMatch";
        String text = "return " + head(source, loop) + "." + call + "(" + item(loop) + " -> "
                + source.text(branch.getExpression()) + ");";
        return Optional.of(Edit.replace(loop, end, text));
    }

    /** {@code List<T> all = new ArrayList<>(); for (...) if (c) all.add(v); return all;} */
    private static Optional<Edit> collected(FillSource source, EnhancedForStatement loop, ReturnStatement end) {
        IfStatement branch = branch(loop);
        List<Statement> body = Places.statements(branch == null ? loop.getBody() : branch.getThenStatement());
        VariableDeclarationStatement list = listBefore(loop);
        if (list == null
                || body.size() != 1
                || !(body.get(0) instanceof ExpressionStatement only)
                || !(only.getExpression() instanceof MethodInvocation add)
                || !isAdded(list, add)
                || !isName(list, end.getExpression())
                || branch != null && !Stable.is(branch.getExpression())) {
            return Optional.empty();
        }
        Expression value = (Expression) add.arguments().get(0);
        String filter =
                branch == null ? "" : ".filter(" + item(loop) + " -> " + source.text(branch.getExpression()) + ")";
        boolean itself = Places.bare(value) instanceof SimpleName name
                && name.getIdentifier().equals(item(loop));
        String map = itself ? "" : ".map(" + item(loop) + " -> " + source.text(value) + ")";
        boolean once =
                source.names(list.getParent(), fragment(list).resolveBinding()).size() == 3;
        return once && Stable.is(value) && Changes.isOnly(source, add)
                ? Optional.of(Edit.replace(list, end, "return " + head(source, loop) + filter + map + ".toList();"))
                : Optional.empty();
    }

    /** The declaration of an empty list right before the loop; null for none. */
    private static @Nullable VariableDeclarationStatement listBefore(EnhancedForStatement loop) {
        return Places.before(loop) instanceof VariableDeclarationStatement declaration
                        && declaration.fragments().size() == 1
                        && fragment(declaration).getInitializer() instanceof ClassInstanceCreation made
                        && Bindings.type(made).equals("java.util.ArrayList")
                        && made.arguments().isEmpty()
                        && made.getAnonymousClassDeclaration() == null
                        && Bindings.type(fragment(declaration).getName()).equals("java.util.List")
                ? declaration
                : null;
    }

    private static VariableDeclarationFragment fragment(VariableDeclarationStatement declaration) {
        return (VariableDeclarationFragment) declaration.fragments().get(0);
    }

    private static boolean isAdded(VariableDeclarationStatement list, MethodInvocation add) {
        return add.getName().getIdentifier().equals("add")
                && add.arguments().size() == 1
                && isName(list, add.getExpression());
    }

    private static boolean isName(VariableDeclarationStatement list, @Nullable Expression expression) {
        return expression != null
                && Places.bare(expression) instanceof SimpleName name
                && Bindings.isSame(Bindings.declaration(name), fragment(list).resolveBinding());
    }

    /** The only statement of the loop when it is an {@code if} without {@code else}; null for others. */
    private static @Nullable IfStatement branch(EnhancedForStatement loop) {
        List<Statement> all = Places.statements(loop.getBody());
        return all.size() == 1 && all.get(0) instanceof IfStatement branch && branch.getElseStatement() == null
                ? branch
                : null;
    }

    private static String head(FillSource source, EnhancedForStatement loop) {
        return "(" + source.text(loop.getExpression()) + ").stream()";
    }

    private static String item(EnhancedForStatement loop) {
        return loop.getParameter().getName().getIdentifier();
    }
}
