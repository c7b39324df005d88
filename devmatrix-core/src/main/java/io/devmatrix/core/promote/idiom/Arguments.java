package io.devmatrix.core.promote.idiom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** The arguments of a call in place of the parameters of the method. All names are unique, so that none is caught. */
final class Arguments {
    private static final Set<Class<?>> AGAIN = Set.of(LambdaExpression.class, EnhancedForStatement.class);

    private final Map<String, String> byParameter = new LinkedHashMap<>();
    private boolean fit = true;

    Arguments(FillSource source, MethodDeclaration method, MethodInvocation call) {
        List<?> parameters = method.parameters();
        fit = !method.isVarargs() && parameters.size() == call.arguments().size();
        for (int i = 0; fit && i < parameters.size(); i++) {
            SingleVariableDeclaration parameter = (SingleVariableDeclaration) parameters.get(i);
            Expression argument = (Expression) call.arguments().get(i);
            IVariableBinding variable = parameter.resolveBinding();
            List<SimpleName> uses = source.names(method.getBody(), variable);
            boolean once =
                    uses.size() <= 1 && uses.stream().noneMatch(use -> Places.isWithin(use, method.getBody(), AGAIN));
            fit = variable.isEffectivelyFinal() && Stable.is(argument) && (once || Stable.isCheap(argument));
            String value = Values.as(source, argument, parameter.getType().toString());
            byParameter.put(parameter.getName().getIdentifier(), "(" + value + ")");
        }
    }

    /** Whether each may stand in place of its parameter. */
    boolean fit() {
        return fit;
    }

    String text(String body) {
        return Words.replace(body, byParameter);
    }
}
