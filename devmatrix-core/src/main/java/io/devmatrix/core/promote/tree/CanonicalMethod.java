package io.devmatrix.core.promote.tree;

import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/**
 * A method in canonical form.
 *
 * @param name of the method
 * @param parameters names as written, in order, which the body knows as the locals 0, 1, ...; without those that it
 *     knows by name, see {@code KeptNames}
 * @param body a block
 */
public record CanonicalMethod(String name, List<String> parameters, Tree body) {
    public CanonicalMethod {
        parameters = List.copyOf(parameters);
    }

    /** All methods and constructors with a body, in the order of the text; those of inner classes too. */
    public static List<CanonicalMethod> of(JavaSource source) {
        return source.find(MethodDeclaration.class).stream()
                .filter(method -> method.getBody() != null)
                .map(CanonicalMethod::of)
                .toList();
    }

    /**
     * The method, which has a body.
     *
     * @throws IllegalArgumentException when it has none
     */
    public static CanonicalMethod of(MethodDeclaration method) {
        Block body = method.getBody();
        if (body == null) {
            throw new IllegalArgumentException("`" + method.getName() + "` has no body");
        }
        CompilationUnit unit = (CompilationUnit) method.getRoot();
        Set<String> kept = KeptNames.of(method);
        List<String> parameters = ((List<?>) method.parameters())
                .stream()
                        .map(each ->
                                ((SingleVariableDeclaration) each).getName().getIdentifier())
                        .filter(parameter -> !kept.contains(parameter))
                        .toList();
        Tree tree = new TreeReader(method, ImportedNames.of(unit)).read(body);
        return new CanonicalMethod(method.getName().getIdentifier(), parameters, tree);
    }
}
