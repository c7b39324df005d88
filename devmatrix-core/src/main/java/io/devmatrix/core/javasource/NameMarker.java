package io.devmatrix.core.javasource;

import io.devmatrix.core.word.JavaNames;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NameQualifiedType;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.TypeParameter;
import org.jspecify.annotations.Nullable;

/** Marks the names in a quote that its imports or {@code java.lang} explain, and gathers the types it declares. */
final class NameMarker extends ASTVisitor {
    private final QuoteNames names;
    private final QuoteImports imports;

    NameMarker(QuoteNames names, QuoteImports imports) {
        this.names = names;
        this.imports = imports;
    }

    @Override
    public boolean visit(PackageDeclaration declaration) {
        DomList.of(declaration.annotations(), ASTNode.class).forEach(annotation -> annotation.accept(this));
        return false;
    }

    @Override
    public boolean visit(ImportDeclaration declaration) {
        return false;
    }

    @Override
    public boolean visit(TypeParameter parameter) {
        names.nested().add(template(parameter.getName()));
        return true;
    }

    @Override
    public void preVisit(ASTNode node) {
        if (node instanceof AbstractTypeDeclaration type) {
            boolean topLevel = type.getParent() instanceof CompilationUnit;
            (topLevel ? names.topLevel() : names.nested()).add(template(type.getName()));
        }
    }

    @Override
    public boolean visit(SimpleName name) {
        if (Mark.of(name) == null && isLeftmost(name)) {
            markByPlace(name);
        }
        return false;
    }

    private Template template(SimpleName name) {
        return Template.of(name.getIdentifier(), names.holes(), Position.NAME_PART);
    }

    private void markByPlace(SimpleName name) {
        Name top = top(name);
        ASTNode parent = top.getParent();
        if (parent instanceof SimpleType
                || parent instanceof NameQualifiedType
                || (parent instanceof Annotation annotation && annotation.getTypeName() == top)) {
            markType(name);
        } else if (parent instanceof MethodInvocation call && call.getName() == name) {
            if (call.getExpression() == null) {
                markStatic(name);
            }
        } else if (HolePlace.isExpression(top.getLocationInParent())) {
            markExpression(name, name != top || isQualifier(top.getLocationInParent()));
        }
    }

    private void markType(SimpleName name) {
        if (markImported(name) || markJavaLang(name)) {
            return;
        }
        if (isCapital(name)) {
            names.samePackage().add(name.getIdentifier());
        }
    }

    private void markExpression(SimpleName name, boolean qualifier) {
        if (qualifier && isCapital(name)) {
            markType(name);
        } else if (!markImported(name)) {
            markStatic(name);
        }
    }

    private boolean markImported(SimpleName name) {
        return mark(name, imports.types().get(name.getIdentifier()));
    }

    private boolean markJavaLang(SimpleName name) {
        String simple = name.getIdentifier();
        return JavaNames.isJavaLang(simple) && mark(name, TypeRef.of("java.lang." + simple));
    }

    private void markStatic(SimpleName name) {
        mark(name, imports.statics().get(name.getIdentifier()));
    }

    private static boolean mark(SimpleName name, @Nullable Object mark) {
        if (mark == null) {
            return false;
        }
        Mark.put(name, mark);
        return true;
    }

    private static boolean isQualifier(StructuralPropertyDescriptor place) {
        return place == MethodInvocation.EXPRESSION_PROPERTY || place == ExpressionMethodReference.EXPRESSION_PROPERTY;
    }

    private static boolean isLeftmost(SimpleName name) {
        return !(name.getParent() instanceof QualifiedName qualified) || qualified.getName() != name;
    }

    private static boolean isCapital(SimpleName name) {
        return Character.isUpperCase(name.getIdentifier().codePointAt(0));
    }

    private static Name top(SimpleName name) {
        Name top = name;
        while (top.getParent() instanceof QualifiedName qualified) {
            top = qualified;
        }
        return top;
    }
}
