package io.devmatrix.core.promote.fill;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.idiom.Rewriting;
import io.devmatrix.core.promote.tree.CanonicalMember;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/**
 * A fill in canonical form: the body of the contract's method, which knows its parameters as the locals 0, 1, ..., and all
 * other members of the class behind it. What fills of different styles share is equal here.
 */
public final class CanonicalFill {
    /** The body, then the members. */
    static final String FILL = "Fill";

    static final String MEMBERS = "Members";

    private CanonicalFill() {}

    /**
     * The canonical form.
     *
     * @param source of a fill that the judge accepted
     * @return empty for a fill that has none: other classes beside it, or code that never comes to rest
     */
    public static Optional<Tree> of(SlotContract contract, String source) {
        return Rewriting.of(contract, source).flatMap(text -> tree(contract, text));
    }

    private static Optional<Tree> tree(SlotContract contract, String text) {
        JavaSource unit = JavaSource.parse(contract.java().fillPath(), text);
        List<?> types = unit.unit().types();
        return types.size() == 1 && types.get(0) instanceof TypeDeclaration type
                ? answer(contract, type).map(answer -> fill(contract, type, answer))
                : Optional.empty();
    }

    private static Optional<MethodDeclaration> answer(SlotContract contract, TypeDeclaration type) {
        return List.of(type.getMethods()).stream()
                .filter(method -> method.getBody() != null
                        && method.getName()
                                .getIdentifier()
                                .equals(contract.java().method()))
                .findFirst();
    }

    private static Tree fill(SlotContract contract, TypeDeclaration type, MethodDeclaration answer) {
        List<Tree> members = ((List<?>) type.bodyDeclarations())
                .stream()
                        .filter(member -> member != answer)
                        .map(member -> CanonicalMember.of((BodyDeclaration) member))
                        .toList();
        Tree body = CanonicalMethod.of(answer).body();
        return new ModelNames(contract).shorten(Tree.node(FILL, List.of(body, Tree.list(MEMBERS, members))));
    }
}
