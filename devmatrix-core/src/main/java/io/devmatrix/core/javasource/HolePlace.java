package io.devmatrix.core.javasource;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.ChildListPropertyDescriptor;
import org.eclipse.jdt.core.dom.ChildPropertyDescriptor;
import org.eclipse.jdt.core.dom.EnumConstantDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MarkerAnnotation;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** What a hole that is a whole name takes, from its place in the tree. */
final class HolePlace {
    private static final Set<Integer> SPLICING = Set.of(
            ASTNode.METHOD_INVOCATION,
            ASTNode.SUPER_METHOD_INVOCATION,
            ASTNode.CLASS_INSTANCE_CREATION,
            ASTNode.CONSTRUCTOR_INVOCATION,
            ASTNode.SUPER_CONSTRUCTOR_INVOCATION,
            ASTNode.ENUM_CONSTANT_DECLARATION,
            ASTNode.ARRAY_INITIALIZER,
            ASTNode.SWITCH_CASE);

    private HolePlace() {}

    static Position of(SimpleName name) {
        ASTNode parent = name.getParent();
        if (parent instanceof SimpleType type) {
            return ofType(type);
        }
        if (parent instanceof Annotation annotation && annotation.getTypeName() == name) {
            return parent instanceof MarkerAnnotation ? Position.ANNOTATIONS : Position.TYPE;
        }
        if (parent instanceof EnumConstantDeclaration constant && constant.getName() == name) {
            return isWhole(constant) ? Position.CONSTANTS : Position.NAME;
        }
        if (parent instanceof PackageDeclaration) {
            return Position.PACKAGE;
        }
        if (parent instanceof QualifiedName qualified) {
            return qualified.getName() == name ? Position.NAME : ofQualifier(qualified);
        }
        return ofChild(name, parent);
    }

    /** Whether the node is nothing but its name, so that a list may take its place. */
    static boolean isWhole(ASTNode node) {
        if (node instanceof EnumConstantDeclaration constant) {
            return constant.arguments().isEmpty()
                    && constant.modifiers().isEmpty()
                    && constant.getAnonymousClassDeclaration() == null;
        }
        return node instanceof MarkerAnnotation
                || (node instanceof SimpleType type && type.annotations().isEmpty());
    }

    /** Whether the property holds an expression. */
    static boolean isExpression(StructuralPropertyDescriptor place) {
        return place == LambdaExpression.BODY_PROPERTY
                || (place instanceof ChildPropertyDescriptor child && child.getChildType() == Expression.class)
                || (place instanceof ChildListPropertyDescriptor list && list.getElementType() == Expression.class);
    }

    private static Position ofType(SimpleType type) {
        StructuralPropertyDescriptor place = type.getLocationInParent();
        return place.isChildListProperty() || place == TypeDeclaration.SUPERCLASS_TYPE_PROPERTY
                ? Position.TYPES
                : Position.TYPE;
    }

    private static Position ofQualifier(QualifiedName qualified) {
        ASTNode top = qualified;
        while (top instanceof QualifiedName) {
            top = top.getParent();
        }
        if (top instanceof PackageDeclaration) {
            return Position.PACKAGE;
        }
        return top instanceof Type || top instanceof Annotation ? Position.TYPE : Position.EXPRESSION;
    }

    private static Position ofChild(SimpleName name, ASTNode parent) {
        StructuralPropertyDescriptor place = name.getLocationInParent();
        if (place.isChildListProperty() && SPLICING.contains(parent.getNodeType())) {
            return Position.EXPRESSIONS;
        }
        return isExpression(place) ? Position.EXPRESSION : Position.NAME;
    }
}
