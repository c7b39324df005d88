package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.jspecify.annotations.Nullable;

/**
 * Types in full, static members behind their type. What the class inherits from its contract, and what it declares, has its
 * simple name; so has {@code java.lang}.
 */
final class FullNames implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (Name name : source.find(Name.class)) {
            if (isUse(name)) {
                spelling(source, name)
                        .filter(text -> !text.equals(source.text(name)))
                        .ifPresent(text -> edits.add(Edit.replace(name, text)));
            }
        }
        return edits;
    }

    private static boolean isUse(Name name) {
        ASTNode parent = name.getParent();
        boolean inner = parent instanceof QualifiedName longer && longer.getName() == name;
        boolean declared = parent instanceof AbstractTypeDeclaration type && type.getName() == name;
        return !inner && !declared && !isHead(name);
    }

    private static boolean isHead(ASTNode node) {
        return node instanceof ImportDeclaration
                || node instanceof PackageDeclaration
                || node.getParent() != null && isHead(node.getParent());
    }

    private static Optional<String> spelling(FillSource source, Name name) {
        if (name.resolveBinding() instanceof ITypeBinding type) {
            return typeName(source, type);
        }
        if (!(name instanceof SimpleName simple) || isMember(simple)) {
            return Optional.empty();
        }
        return owner(source, simple.resolveBinding(), simple)
                .flatMap(owner -> typeName(source, owner))
                .map(owner -> owner + "." + simple.getIdentifier());
    }

    private static boolean isMember(SimpleName name) {
        ASTNode parent = name.getParent();
        boolean called = parent instanceof MethodInvocation call && call.getName() == name;
        boolean plain = called && ((MethodInvocation) parent).getExpression() == null;
        return parent instanceof SwitchCase
                || called && !plain
                || !called && name.getLocationInParent().getId().equals("name");
    }

    private static Optional<ITypeBinding> owner(
            FillSource source, org.eclipse.jdt.core.dom.@Nullable IBinding binding, SimpleName name) {
        if (binding == null || !Modifier.isStatic(binding.getModifiers())) {
            return Optional.empty();
        }
        ITypeBinding owner = binding instanceof IVariableBinding variable
                ? variable.getDeclaringClass()
                : binding instanceof IMethodBinding method ? method.getDeclaringClass() : null;
        return Optional.ofNullable(owner)
                .filter(type ->
                        source.unit().findDeclaringNode(type.getErasure().getKey()) == null)
                .filter(type -> source.unit().findDeclaringNode(binding) == null);
    }

    /** How the type is written; empty for what has no name of its own. */
    static Optional<String> typeName(FillSource source, ITypeBinding type) {
        ITypeBinding erased = type.getErasure();
        if (erased.isPrimitive()
                || erased.isArray()
                || erased.isLocal()
                || type.isTypeVariable()
                || type.isRecovered()) {
            return Optional.empty();
        }
        String name = erased.getQualifiedName();
        String own = source.contract().java().packageName() + ".";
        String contract = own + source.contract().java().type() + ".";
        String fill = own + source.contract().java().fill() + ".";
        return Optional.of(List.of(contract, fill, own, "java.lang.").stream()
                .filter(name::startsWith)
                .filter(prefix -> prefix.length() == contract.length()
                        || prefix.equals(fill)
                        || name.indexOf('.', prefix.length()) < 0)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name));
    }
}
