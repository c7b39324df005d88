package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** Several writes without a transaction: when the second fails, the first stays. */
public final class FlowWithoutTransaction implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-015", "Missing transaction on a flow", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.find(MethodDeclaration.class).stream()
                .filter(method -> method.getBody() != null && Modifier.isPublic(method.getModifiers()))
                .filter(FlowWithoutTransaction::writesTwice)
                .filter(method -> !isTransactional(method))
                .map(method -> Finding.error(
                        id(),
                        source.locate(method.getName()),
                        "`" + method.getName() + "` writes more than once without a transaction",
                        "Say `@Transactional`"));
    }

    /** One write is a transaction of its own, unless it is in a loop. */
    private static boolean writesTwice(MethodDeclaration method) {
        var writes = JavaSource.find(method.getBody(), MethodInvocation.class).stream()
                .filter(Repositories::isWrite)
                .toList();
        return writes.size() > 1 || writes.stream().anyMatch(Loops::isInside);
    }

    private static boolean isTransactional(MethodDeclaration method) {
        ASTNode type = method.getParent();
        boolean template = JavaSource.find(method.getBody(), MethodInvocation.class).stream()
                .anyMatch(call -> call.getName().getIdentifier().startsWith("execute")
                        && String.valueOf(call.getExpression()).matches("(?i).*(transaction|template|attempts).*"));
        return template
                || Annotations.has(method, "Transactional")
                || type instanceof TypeDeclaration && Annotations.has(type, "Transactional");
    }
}
