package io.devmatrix.core.slot.judge;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.CreationReference;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.IPackageBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.LabeledStatement;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.ThrowStatement;

/** Each name, call, reference and type of an expression means something of the fill, the contract or the allow-list. */
final class NamesRule implements GateRule {
    private static final String REFUSED = "SLOT-105";
    private static final String UNKNOWN = "SLOT-106";

    private final AllowList allowed = AllowList.builtIn();

    @Override
    public void check(FillUnit fill, Notes notes) {
        AllowedTypes types = new AllowedTypes(fill);
        for (ASTNode node : fill.all(ASTNode.class)) {
            if (node instanceof ImportDeclaration imported) {
                checkImport(types, imported, notes);
            } else if (NamesRule.within(node, ImportDeclaration.class)) {
                continue;
            } else if (node instanceof SimpleName name) {
                checkName(fill, types, name, notes);
            } else if (node instanceof ClassInstanceCreation creation) {
                checkMethod(fill, creation.resolveConstructorBinding(), creation, notes);
            } else if (node instanceof MethodReference reference) {
                checkReference(fill, reference, notes);
            }
            if (node instanceof Expression expression) {
                checkType(types, expression, notes);
            }
        }
    }

    /** What a static import brings is checked where it is used. */
    private static void checkImport(AllowedTypes types, ImportDeclaration imported, Notes notes) {
        IBinding binding = imported.resolveBinding();
        if (binding == null || binding.isRecovered()) {
            unknown(imported.getName(), notes);
        } else if (binding instanceof ITypeBinding type) {
            refuseUnless(
                    types.has(type.getErasure()),
                    imported.getName(),
                    type.getErasure().getQualifiedName(),
                    notes);
        }
    }

    private void checkName(FillUnit fill, AllowedTypes types, SimpleName name, Notes notes) {
        if (isLabel(name) || isPackage(name) || within(name, PackageDeclaration.class)) {
            return;
        }
        IBinding binding = name.resolveBinding();
        if (binding == null || binding.isRecovered()) {
            unknown(name, notes);
        } else if (binding instanceof ITypeBinding type) {
            refuseUnless(
                    types.has(type) || isThrown(type, name),
                    name,
                    type.getErasure().getQualifiedName(),
                    notes);
        } else if (binding instanceof IMethodBinding method) {
            checkMethod(fill, method, name, notes);
        } else if (binding instanceof IVariableBinding variable) {
            checkVariable(fill, types, variable, name, notes);
        }
    }

    private void checkVariable(
            FillUnit fill, AllowedTypes types, IVariableBinding variable, SimpleName name, Notes notes) {
        ITypeBinding owner = variable.getVariableDeclaration().getDeclaringClass();
        if (variable.isField() && owner != null) {
            boolean known = fill.isOwn(owner) || fill.isContract(owner) || allowed.has(variable);
            refuseUnless(known, name, owner.getErasure().getQualifiedName() + "." + variable.getName(), notes);
        }
        if (variable.getType() != null) {
            ITypeBinding type = variable.getType();
            refuseUnless(
                    types.has(type) || isThrown(type, name),
                    name,
                    type.getErasure().getQualifiedName(),
                    notes);
        }
    }

    private void checkMethod(FillUnit fill, IMethodBinding method, ASTNode node, Notes notes) {
        if (method == null || method.isRecovered()) {
            unknown(node, notes);
            return;
        }
        ITypeBinding owner = method.getMethodDeclaration().getDeclaringClass();
        boolean text = method.getName().equals("toString") && method.getParameterTypes().length == 0;
        boolean known = fill.isOwn(owner) || fill.isContract(owner) || allowed.has(method) || text;
        String name = method.isConstructor()
                ? "new " + owner.getErasure().getName()
                : owner.getErasure().getQualifiedName() + "." + method.getName();
        refuseUnless(known || isThrown(owner, node), node, name, notes);
    }

    private void checkReference(FillUnit fill, MethodReference reference, Notes notes) {
        boolean array = reference instanceof CreationReference creation
                && creation.getType().isArrayType();
        if (!array && reference.resolveMethodBinding() == null && !isImplicit(reference)) {
            unknown(reference, notes);
        } else if (reference.resolveMethodBinding() != null) {
            checkMethod(fill, reference.resolveMethodBinding(), reference, notes);
        }
    }

    /** A record's canonical constructor that nobody wrote has no binding as a reference in some releases of JDT. */
    private static boolean isImplicit(MethodReference reference) {
        return reference instanceof CreationReference creation
                && creation.getType().resolveBinding() != null
                && creation.getType().resolveBinding().isRecord();
    }

    private void checkType(AllowedTypes types, Expression expression, Notes notes) {
        ITypeBinding type = expression.resolveTypeBinding();
        if (type != null && !types.has(type) && !isThrown(type, expression)) {
            refuseUnless(false, expression, type.getErasure().getQualifiedName(), notes);
        }
    }

    /** What is thrown has a rule of its own, with better words. */
    private static boolean isThrown(ITypeBinding type, ASTNode node) {
        return within(node, ThrowStatement.class) && ThrowRule.isThrowable(type);
    }

    /** Whether it is part of the name of a package, in front of a type. */
    private static boolean isPackage(SimpleName name) {
        ASTNode at = name;
        while (at.getParent() instanceof QualifiedName outer && outer.getQualifier() == at) {
            if (outer.resolveBinding() instanceof IPackageBinding) {
                return true;
            }
            at = outer;
        }
        return name.resolveBinding() instanceof IPackageBinding
                || at.getParent() instanceof QualifiedName outer
                        && outer.getQualifier() == at
                        && at instanceof Name whole
                        && whole.resolveBinding() instanceof IPackageBinding;
    }

    private static boolean isLabel(SimpleName name) {
        return name.getParent() instanceof LabeledStatement
                || name.getParent() instanceof BreakStatement
                || name.getParent() instanceof ContinueStatement;
    }

    static boolean within(ASTNode node, Class<? extends ASTNode> type) {
        for (ASTNode at = node; at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static void unknown(ASTNode node, Notes notes) {
        String text = node.toString().lines().findFirst().orElse("");
        String name = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        notes.add(
                UNKNOWN,
                node,
                "`" + name + "` means nothing here",
                "Use what the contract and the allowed part of Java have");
    }

    private static void refuseUnless(boolean fine, ASTNode node, String name, Notes notes) {
        if (!fine) {
            notes.add(
                    REFUSED,
                    node,
                    "A fill may not use `" + name + "`",
                    "Use what the contract and the allowed part of Java have");
        }
    }
}
