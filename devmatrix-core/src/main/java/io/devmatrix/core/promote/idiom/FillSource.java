package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.judge.ContractFolder;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/**
 * A fill while it is rewritten.
 *
 * @param text with what was rewritten so far
 * @param unit its tree, with bindings
 */
record FillSource(SlotContract contract, ContractFolder folder, String text, CompilationUnit unit) {
    static FillSource of(SlotContract contract, ContractFolder folder, String text) {
        return new FillSource(contract, folder, text, folder.parse(text));
    }

    FillSource with(String changed) {
        return of(contract, folder, changed);
    }

    /** The fill's class. */
    TypeDeclaration type() {
        return find(TypeDeclaration.class).stream()
                .filter(type ->
                        type.getName().getIdentifier().equals(contract.java().fill()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no class `" + contract.java().fill() + "`"));
    }

    /** The contract's method. */
    Optional<MethodDeclaration> answer() {
        return methods().stream().filter(this::isAnswer).findFirst();
    }

    boolean isAnswer(MethodDeclaration method) {
        return method.getName().getIdentifier().equals(contract.java().method())
                && method.getParent() == type()
                && !Modifier.isPrivate(method.getModifiers());
    }

    /** Methods of the class itself. */
    List<MethodDeclaration> methods() {
        return List.of(type().getMethods());
    }

    /** Fields of the class itself. */
    List<FieldDeclaration> fields() {
        return List.of(type().getFields());
    }

    <T extends ASTNode> List<T> find(Class<T> type) {
        return JavaSource.find(unit, type);
    }

    /** Names that mean what is bound, in the order of the text; its declaration is one of them. */
    List<SimpleName> names(ASTNode root, IBinding binding) {
        return JavaSource.find(root, SimpleName.class).stream()
                .filter(name -> binding.isEqualTo(Bindings.declaration(name)))
                .toList();
    }

    String text(ASTNode node) {
        return text.substring(node.getStartPosition(), node.getStartPosition() + node.getLength());
    }

    /** What does not compile. */
    long errors() {
        return ContractFolder.errors(unit);
    }
}
