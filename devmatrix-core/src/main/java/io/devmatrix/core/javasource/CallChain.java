package io.devmatrix.core.javasource;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.jspecify.annotations.Nullable;

/** Calls on the results of calls, on also through holes that are bound to calls. Its parts are items to print. */
final class CallChain {
    private final Deque<Object> calls = new ArrayDeque<>();
    private final @Nullable Object root;

    private CallChain(Object last) {
        Object receiver = last;
        while (receiver != null && node(receiver) instanceof MethodInvocation call && Mark.of(call) == null) {
            calls.push(receiver);
            receiver = call.getExpression() == null ? null : followed(call.getExpression(), receiver);
        }
        this.root = receiver;
    }

    /** The chain that ends with the call; the code has the bindings of its holes, null for a given source. */
    static CallChain of(MethodInvocation last, @Nullable Code code) {
        return new CallChain(code == null ? last : new Bound(last, code, false));
    }

    /** In the order in which they happen. */
    Iterable<Object> calls() {
        return calls;
    }

    /** What the first call is called on; null for a method of the class itself. */
    @Nullable
    Object root() {
        return root;
    }

    /** Whether the first call may stay on the line of what it is called on. */
    boolean isRootShort() {
        return root != null
                && (node(root) instanceof Name
                        || node(root) instanceof ThisExpression
                        || node(root) instanceof FieldAccess)
                && !(root instanceof Bound bound && bound(bound) instanceof Code);
    }

    /** The receiver with the bindings of the call; what a hole is bound to, where it stands without parentheses. */
    private static Object followed(Expression receiver, Object call) {
        if (!(call instanceof Bound context)) {
            return receiver;
        }
        Bound hole = new Bound(receiver, context.code(), false);
        if (!(bound(hole) instanceof Code code)) {
            return hole;
        }
        ASTNode first = code.quote().roots().get(0);
        return Precedence.needsParentheses((Expression) first, (SimpleName) receiver)
                ? hole
                : new Bound(first, code, false);
    }

    private static @Nullable Object bound(Bound item) {
        return Mark.of(item.node()) instanceof Hole hole ? item.code().value(hole.index()) : null;
    }

    private static ASTNode node(Object item) {
        return item instanceof Bound bound ? bound.node() : (ASTNode) item;
    }
}
