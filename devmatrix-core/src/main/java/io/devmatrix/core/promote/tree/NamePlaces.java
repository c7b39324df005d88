package io.devmatrix.core.promote.tree;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.EnumConstantDeclaration;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.LabeledStatement;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.SuperFieldAccess;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.SuperMethodReference;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeMethodReference;
import org.eclipse.jdt.core.dom.TypeParameter;
import org.eclipse.jdt.core.dom.VariableDeclaration;

/** What a simple name can stand for, by its place in the tree alone. */
final class NamePlaces {
    /** Places of names of members, labels and types. */
    private static final Set<StructuralPropertyDescriptor> OTHERS = Set.of(
            QualifiedName.NAME_PROPERTY,
            FieldAccess.NAME_PROPERTY,
            SuperFieldAccess.NAME_PROPERTY,
            SuperFieldAccess.QUALIFIER_PROPERTY,
            MethodInvocation.NAME_PROPERTY,
            SuperMethodInvocation.NAME_PROPERTY,
            SuperMethodInvocation.QUALIFIER_PROPERTY,
            ExpressionMethodReference.NAME_PROPERTY,
            TypeMethodReference.NAME_PROPERTY,
            SuperMethodReference.NAME_PROPERTY,
            SuperMethodReference.QUALIFIER_PROPERTY,
            ThisExpression.QUALIFIER_PROPERTY,
            LabeledStatement.LABEL_PROPERTY,
            BreakStatement.LABEL_PROPERTY,
            ContinueStatement.LABEL_PROPERTY,
            MemberValuePair.NAME_PROPERTY,
            MethodDeclaration.NAME_PROPERTY,
            EnumConstantDeclaration.NAME_PROPERTY,
            TypeParameter.NAME_PROPERTY);

    private NamePlaces() {}

    /** Whether it can be a variable. */
    static boolean isVariable(SimpleName name) {
        ASTNode parent = name.getParent();
        return !OTHERS.contains(name.getLocationInParent())
                && !(parent instanceof AbstractTypeDeclaration)
                && !isType(name)
                && !(parent instanceof VariableDeclaration declaration
                        && declaration.getName() == name
                        && isField(declaration));
    }

    /** Whether it can only be a type or a package. */
    static boolean isType(Name name) {
        ASTNode parent = name.getParent();
        return parent instanceof Type || parent instanceof Annotation annotation && annotation.getTypeName() == name;
    }

    static boolean isField(VariableDeclaration declaration) {
        return declaration.getParent() instanceof FieldDeclaration;
    }
}
