package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.ThisExpression;

/** References to methods as lambdas, and lambdas that only return as that expression: so that more can be done with them. */
final class ReferencesAsLambdas implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (ExpressionMethodReference reference : source.find(ExpressionMethodReference.class)) {
            IMethodBinding method = reference.resolveMethodBinding();
            ITypeBinding type = reference.resolveTypeBinding();
            if (method != null && type != null && type.getFunctionalInterfaceMethod() != null && !method.isVarargs()) {
                int count = type.getFunctionalInterfaceMethod().getParameterTypes().length;
                text(source, reference, method, count).ifPresent(text -> edits.add(Edit.replace(reference, text)));
            }
        }
        for (LambdaExpression lambda : source.find(LambdaExpression.class)) {
            if (lambda.getBody() instanceof Block block
                    && block.statements().size() == 1
                    && block.statements().get(0) instanceof ReturnStatement only
                    && only.getExpression() != null) {
                edits.add(Edit.replace(block, source.text(only.getExpression())));
            }
        }
        return edits;
    }

    private static java.util.Optional<String> text(
            FillSource source, ExpressionMethodReference reference, IMethodBinding method, int count) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> "u" + reference.getStartPosition() + "_" + i)
                .toList();
        Expression owner = reference.getExpression();
        boolean type = owner instanceof Name name && name.resolveBinding() instanceof ITypeBinding;
        boolean fixed = Modifier.isStatic(method.getModifiers());
        String head = "(" + String.join(", ", names) + ") -> ";
        String call = "." + method.getName();
        if (owner instanceof ThisExpression
                || fixed
                        && Bindings.isSame(
                                method.getDeclaringClass(), source.type().resolveBinding())) {
            return java.util.Optional.of(head + method.getName() + arguments(names));
        }
        if (fixed || !type && Stable.isCheap(owner)) {
            return java.util.Optional.of(head + source.text(owner) + call + arguments(names));
        }
        return type && count > 0
                ? java.util.Optional.of(head + names.get(0) + call + arguments(names.subList(1, count)))
                : java.util.Optional.empty();
    }

    private static String arguments(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
