package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RegressionRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A path variable that the path does not have: each request to the route ends with 500. */
public final class PathVariableNotInPath implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-008", "Path variable not in the path", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Routes.of(source).filter(method -> !isInherited(method)).flatMap(method -> Routes.parameters(method)
                .flatMap(parameter -> check(source, method, parameter).stream()));
    }

    /** The path of an abstract controller is known where it is extended. */
    private static boolean isInherited(MethodDeclaration method) {
        return !(method.getParent() instanceof TypeDeclaration type)
                || type.isInterface()
                || Modifier.isAbstract(type.getModifiers());
    }

    private Optional<Finding> check(JavaSource source, MethodDeclaration method, SingleVariableDeclaration parameter) {
        Optional<Annotation> variable = Annotations.find(parameter, "PathVariable");
        String name = variable.flatMap(found ->
                        Annotations.texts(found, "value", "name").stream().findFirst())
                .orElse(parameter.getName().getIdentifier());
        boolean known = paths(method).anyMatch(path -> path.matches("(?s).*\\{" + name + "(:.*)?}.*"));
        return variable.filter(found -> !known)
                .map(found -> Finding.error(
                        id(),
                        source.locate(found),
                        "The path of `" + method.getName() + "` has no `{" + name + "}`",
                        "Name it as the path does"));
    }

    private static Stream<String> paths(MethodDeclaration method) {
        ASTNode type = method.getParent();
        List<Annotation> mappings = Stream.concat(
                        Routes.mapping(method).stream(), Annotations.find(type, "RequestMapping").stream())
                .toList();
        return mappings.stream().flatMap(mapping -> Annotations.texts(mapping, "value", "path").stream());
    }
}
