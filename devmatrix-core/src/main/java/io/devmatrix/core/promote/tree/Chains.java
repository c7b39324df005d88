package io.devmatrix.core.promote.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.jspecify.annotations.Nullable;

/** Chains of calls as a receiver and the list of its calls. A call of a static import has its type as receiver. */
final class Chains {
    private final TreeReader reader;
    private final ImportedNames imports;

    Chains(TreeReader reader, ImportedNames imports) {
        this.reader = reader;
        this.imports = imports;
    }

    Tree read(MethodInvocation last) {
        List<Tree> calls = new ArrayList<>();
        MethodInvocation call = last;
        calls.add(call(call));
        while (receiver(call) instanceof MethodInvocation before) {
            call = before;
            calls.add(call(call));
        }
        Collections.reverse(calls);
        return Tree.node(Kinds.CHAIN, List.of(root(call), Tree.list(Kinds.CALLS, calls)));
    }

    private Tree root(MethodInvocation first) {
        Expression receiver = receiver(first);
        if (receiver != null) {
            return reader.read(receiver);
        }
        return imports.findOwner(first.getName().getIdentifier())
                .map(owner -> Tree.leaf(Kinds.QUALIFIED, owner))
                .orElse(Kinds.NOTHING);
    }

    private Tree call(MethodInvocation call) {
        return Tree.node(
                Kinds.CALL,
                List.of(
                        list("typeArguments", call.typeArguments()),
                        Tree.leaf(Kinds.NAME, call.getName().getIdentifier()),
                        list("arguments", call.arguments())));
    }

    private Tree list(String kind, List<?> nodes) {
        return Tree.list(
                kind, nodes.stream().map(node -> reader.read((ASTNode) node)).toList());
    }

    /** What it is called on; {@code this.m()} is {@code m()} unless a static import has that name. */
    private @Nullable Expression receiver(MethodInvocation call) {
        Expression receiver = bare(call.getExpression());
        boolean own = receiver instanceof ThisExpression self
                && self.getQualifier() == null
                && imports.findOwner(call.getName().getIdentifier()).isEmpty()
                && call.typeArguments().isEmpty();
        return own ? null : receiver;
    }

    private static @Nullable Expression bare(@Nullable Expression expression) {
        return expression instanceof ParenthesizedExpression inner ? bare(inner.getExpression()) : expression;
    }
}
