package io.devmatrix.core.promote.fill;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A fill in canonical form: the body of the contract's method, which knows its parameters as the locals 0, 1, ... */
public final class CanonicalFill {
    private CanonicalFill() {}

    /**
     * The canonical form.
     *
     * @param source of a fill that the judge accepted
     * @return empty for a fill that has no canonical form yet, such as one with other members
     */
    public static Optional<Tree> of(SlotContract contract, String source) {
        JavaSource unit = JavaSource.parse(contract.java().fillPath(), source);
        return unit.find(TypeDeclaration.class).stream()
                .filter(type ->
                        type.getName().getIdentifier().equals(contract.java().fill()))
                .findFirst()
                .flatMap(type -> body(contract, type));
    }

    private static Optional<Tree> body(SlotContract contract, TypeDeclaration type) {
        List<?> members = type.bodyDeclarations();
        BodyDeclaration only = members.size() == 1 ? (BodyDeclaration) members.get(0) : null;
        return only instanceof MethodDeclaration method
                        && method.getName()
                                .getIdentifier()
                                .equals(contract.java().method())
                ? Optional.of(CanonicalMethod.of(method).body())
                : Optional.empty();
    }
}
