package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/**
 * A fill as a tree.
 *
 * @param source its text
 * @param unit with bindings, unless only its form is looked at
 */
record FillUnit(SlotContract contract, String source, CompilationUnit unit) {
    /** All nodes of a class, in the order of the text. */
    <T extends ASTNode> List<T> all(Class<T> type) {
        return all(unit, type);
    }

    /** All nodes of a class within another. */
    static <T extends ASTNode> List<T> all(ASTNode root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.accept(new ASTVisitor() {
            @Override
            public void preVisit(ASTNode node) {
                if (type.isInstance(node)) {
                    found.add(type.cast(node));
                }
            }
        });
        return found;
    }

    /** The class of the fill; empty when the unit has another form. */
    Optional<TypeDeclaration> type() {
        List<?> types = unit.types();
        return types.size() == 1 && types.get(0) instanceof TypeDeclaration type ? Optional.of(type) : Optional.empty();
    }

    /** Methods of the fill's class with the name that the contract gives. */
    List<MethodDeclaration> answers() {
        return type().stream()
                .flatMap(type -> List.of(type.getMethods()).stream())
                .filter(method ->
                        method.getName().getIdentifier().equals(contract.java().method()))
                .toList();
    }

    /** The method that the contract asks; empty when it is not there. */
    Optional<MethodDeclaration> answer() {
        return answers().stream()
                .filter(method -> method.resolveBinding() != null
                        && contractMethod(method.resolveBinding()).isPresent())
                .findFirst();
    }

    /** The contract's method that a method of the fill stands for. */
    Optional<IMethodBinding> contractMethod(IMethodBinding method) {
        for (ITypeBinding type : method.getDeclaringClass().getInterfaces()) {
            if (type.getQualifiedName().equals(contractName())) {
                for (IMethodBinding wanted : type.getDeclaredMethods()) {
                    if (wanted.getName().equals(contract.java().method()) && method.overrides(wanted)) {
                        return Optional.of(wanted);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Qualified name of the contract's interface. */
    String contractName() {
        return contract.java().packageName() + "." + contract.java().type();
    }

    /** Whether the type is declared in the fill's own text. */
    boolean isOwn(ITypeBinding type) {
        return unit.findDeclaringNode(type.getTypeDeclaration().getErasure().getKey())
                        instanceof AbstractTypeDeclaration
                || unit.findDeclaringNode(type.getTypeDeclaration().getKey()) instanceof AbstractTypeDeclaration;
    }

    /** Whether the type is one of the contract's own sources: its interface, what is nested there, enums of the model. */
    boolean isContract(ITypeBinding type) {
        ITypeBinding outer = type.getTypeDeclaration();
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        String path = outer.getQualifiedName().replace('.', '/') + ".java";
        return contract.java().sources().containsKey(path);
    }
}
