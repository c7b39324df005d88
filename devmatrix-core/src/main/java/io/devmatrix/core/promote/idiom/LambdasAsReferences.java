package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.VariableDeclaration;

/** {@code i -> i.price()} is {@code Item::price}, {@code (a, b) -> a.add(b)} is {@code BigDecimal::add}. */
final class LambdasAsReferences implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (LambdaExpression lambda : source.find(LambdaExpression.class)) {
            reference(source, lambda).ifPresent(text -> edits.add(Edit.replace(lambda, text)));
        }
        return edits;
    }

    private static Optional<String> reference(FillSource source, LambdaExpression lambda) {
        if (!(lambda.getBody() instanceof Expression body)
                || !(Places.bare(body) instanceof MethodInvocation call)
                || call.resolveMethodBinding() == null
                || call.getExpression() == null) {
            return Optional.empty();
        }
        IMethodBinding method = call.resolveMethodBinding();
        List<Expression> given = new ArrayList<>();
        boolean fixed = Modifier.isStatic(method.getModifiers());
        if (!fixed) {
            given.add(call.getExpression());
        }
        ((List<?>) call.arguments()).forEach(argument -> given.add((Expression) argument));
        boolean owned = !fixed || call.getExpression() instanceof Name;
        return owned && isSame(lambda.parameters(), given)
                ? owner(source, call, fixed).map(owner -> owner + "::" + method.getName())
                : Optional.empty();
    }

    private static Optional<String> owner(FillSource source, MethodInvocation call, boolean fixed) {
        ITypeBinding type = fixed
                ? call.resolveMethodBinding().getDeclaringClass()
                : call.getExpression().resolveTypeBinding();
        return type == null || type.getErasure().isGenericType() || type.isParameterizedType()
                ? Optional.empty()
                : FullNames.typeName(source, type);
    }

    private static boolean isSame(List<?> parameters, List<Expression> given) {
        if (parameters.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            SimpleName name = ((VariableDeclaration) parameters.get(i)).getName();
            boolean same = Places.bare(given.get(i)) instanceof SimpleName use
                    && Bindings.isSame(Bindings.declaration(use), Bindings.declaration(name));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
