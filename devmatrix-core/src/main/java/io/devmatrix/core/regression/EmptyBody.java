package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A method that does nothing, where something was promised. */
public final class EmptyBody implements TextRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-030", "Empty body", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isOwnJava();
    }

    @Override
    public boolean needsFiles() {
        return true;
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        return file.java().stream().flatMap(source -> Methods.of(source)
                .filter(method -> method.getBody().statements().isEmpty())
                .filter(method -> !method.isConstructor() && !isHook(method) && !isFlowWithoutSteps(file, method))
                .map(method -> Methods.stub(this, source, method, "does nothing")));
    }

    /** A default method of an interface is there to be overridden. */
    private static boolean isHook(MethodDeclaration method) {
        return method.getParent() instanceof TypeDeclaration type && type.isInterface();
    }

    /** A flow in which the model names no step does nothing by the model's word. */
    private static boolean isFlowWithoutSteps(SourceFile file, MethodDeclaration method) {
        return file.origin() == Origin.GENERATED && Annotations.has(method, "Transactional");
    }
}
