package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** Services name the method that shows rows {@code list}; {@code getAll} is not there, or shows rows without pages. */
public final class GetAllForList implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-002", "`getAll` for `list`", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<? extends ASTNode> calls = source.find(MethodInvocation.class).stream()
                .filter(call -> call.getName().getIdentifier().equals("getAll") && call.getExpression() != null)
                .filter(call -> isService(call.getExpression().toString()))
                .map(MethodInvocation::getName);
        Stream<? extends ASTNode> methods = source.find(MethodDeclaration.class).stream()
                .filter(method -> method.getName().getIdentifier().equals("getAll"))
                .filter(method -> method.getParent() instanceof TypeDeclaration type
                        && isService(type.getName().getIdentifier()))
                .map(MethodDeclaration::getName);
        return Stream.concat(calls, methods)
                .map(node -> Finding.error(
                        id(), source.locate(node), "Services have no `getAll`", "Call it `list`, with a page"));
    }

    private static boolean isService(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("service");
    }
}
