package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** The methods that answer requests. */
final class Routes {
    private static final String[] MAPPINGS = {
        "DeleteMapping", "GetMapping", "PatchMapping", "PostMapping", "PutMapping", "RequestMapping"
    };

    private Routes() {}

    /** The methods with a mapping, of controllers and what controllers inherit from. */
    static Stream<MethodDeclaration> of(JavaSource source) {
        return source.find(MethodDeclaration.class).stream()
                .filter(method -> mapping(method).isPresent());
    }

    static Optional<Annotation> mapping(MethodDeclaration method) {
        return Annotations.find(method, MAPPINGS);
    }

    /** Whether the mapping is of that kind, in its long form too. */
    static boolean isOf(MethodDeclaration method, String kind) {
        String requested = "RequestMethod." + kind.toUpperCase(java.util.Locale.ROOT);
        return mapping(method)
                .filter(found -> Annotations.name(found).equals(kind + "Mapping")
                        || Annotations.member(found, "method")
                                .map(Expression::toString)
                                .filter(text -> text.contains(requested))
                                .isPresent())
                .isPresent();
    }

    static Stream<SingleVariableDeclaration> parameters(MethodDeclaration method) {
        return ((List<?>) method.parameters()).stream().map(SingleVariableDeclaration.class::cast);
    }

    /** The parameters that take the body. */
    static Stream<SingleVariableDeclaration> bodies(MethodDeclaration method) {
        return parameters(method).filter(parameter -> Annotations.has(parameter, "RequestBody"));
    }
}
