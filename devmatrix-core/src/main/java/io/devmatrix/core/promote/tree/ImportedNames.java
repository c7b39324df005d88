package io.devmatrix.core.promote.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.TypeDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/**
 * Qualified names of what a unit imports by name. Names it declares itself are none of them. Imports on demand tell
 * nothing without a class path, so such names stay simple.
 */
final class ImportedNames {
    private final Map<String, String> types = new TreeMap<>();
    /** Owners of static members by the member's name. */
    private final Map<String, String> members = new TreeMap<>();

    private final Set<String> methods = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    private ImportedNames() {}

    static ImportedNames of(CompilationUnit unit) {
        ImportedNames names = new ImportedNames();
        for (Object each : unit.imports()) {
            names.add((ImportDeclaration) each);
        }
        unit.accept(names.new Declared());
        return names;
    }

    /** What the name stands for: a type, or a static field. */
    Optional<Tree> find(String simpleName) {
        if (variables.contains(simpleName)) {
            return Optional.empty();
        }
        return Optional.ofNullable(types.get(simpleName))
                .map(type -> Tree.leaf(Kinds.QUALIFIED, type))
                .or(() -> Optional.ofNullable(members.get(simpleName)).map(owner -> field(owner, simpleName)));
    }

    /** Whether it is a field of the unit. */
    boolean declares(String simpleName) {
        return variables.contains(simpleName);
    }

    /** The type of a static method that is imported by name. */
    Optional<String> findOwner(String method) {
        return Optional.ofNullable(members.get(method)).filter(name -> !methods.contains(method));
    }

    private void add(ImportDeclaration declaration) {
        String name = declaration.getName().getFullyQualifiedName();
        if (!declaration.isOnDemand() && declaration.getName() instanceof QualifiedName qualified) {
            String simple = qualified.getName().getIdentifier();
            String owner = qualified.getQualifier().getFullyQualifiedName();
            (declaration.isStatic() ? members : types).put(simple, declaration.isStatic() ? owner : name);
        }
    }

    private static Tree field(String owner, String name) {
        Tree type = Tree.leaf(Kinds.QUALIFIED, owner);
        return Tree.node("QualifiedName", List.of(type, Tree.leaf(Kinds.NAME, name)));
    }

    private final class Declared extends ASTVisitor {
        @Override
        public boolean visit(MethodDeclaration method) {
            methods.add(method.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(TypeDeclaration type) {
            types.remove(type.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(VariableDeclarationFragment variable) {
            if (NamePlaces.isField(variable)) {
                variables.add(variable.getName().getIdentifier());
            }
            return true;
        }
    }
}
