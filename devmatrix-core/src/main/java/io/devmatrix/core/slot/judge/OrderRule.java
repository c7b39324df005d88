package io.devmatrix.core.slot.judge;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.CreationReference;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Nothing turns on the order of a hash table or on where an object lies in memory, since both change from run to run. */
final class OrderRule implements GateRule {
    private static final String ID = "SLOT-115";
    private static final Set<String> HASHED = Set.of("java.util.HashMap", "java.util.HashSet");
    private static final Set<String> SORTED = Set.of("java.util.TreeMap", "java.util.TreeSet", "java.util.EnumMap");
    private static final Set<String> MATCHES = Set.of("anyMatch", "allMatch", "noneMatch", "count");
    private static final Set<String> SETS = Set.of("java.util.Set", "java.util.Map");
    private static final Set<String> MAKERS = Set.of("of", "ofEntries", "copyOf");
    private static final Set<String> COLLECTORS =
            Set.of("toSet", "toUnmodifiableSet", "groupingBy", "toMap", "toUnmodifiableMap");
    private static final Set<String> LOOKS = Set.of(
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "get",
            "getOrDefault",
            "size",
            "isEmpty",
            "add",
            "put",
            "merge",
            "remove",
            "putIfAbsent",
            "computeIfAbsent",
            "computeIfPresent",
            "compute",
            "equals",
            "clear");

    @Override
    public void check(FillUnit fill, Notes notes) {
        for (ASTNode node : fill.all(ASTNode.class)) {
            if (node instanceof Expression expression && isUnordered(expression) && !isOnlyLookedAt(fill, expression)) {
                notes.add(
                        ID,
                        node,
                        "The order of what this makes changes from run to run",
                        "Only look values up in it, or use a `List`, `TreeMap`, `LinkedHashMap` or `EnumMap`");
            }
        }
    }

    private static boolean isUnordered(Expression expression) {
        if (expression instanceof ClassInstanceCreation creation) {
            return creation.resolveTypeBinding() != null
                    && HASHED.contains(
                            creation.resolveTypeBinding().getErasure().getQualifiedName());
        }
        if (expression instanceof CreationReference reference) {
            ITypeBinding type = reference.getType().resolveBinding();
            return type != null && HASHED.contains(type.getErasure().getQualifiedName());
        }
        IMethodBinding method = method(expression);
        if (method == null) {
            return false;
        }
        String owner = method.getDeclaringClass().getErasure().getQualifiedName();
        int arguments = method.getParameterTypes().length;
        boolean made = SETS.contains(owner) && MAKERS.contains(method.getName()) && hasSeveral(expression);
        boolean ordered = method.getName().equals("groupingBy") && arguments == 3
                || method.getName().equals("toMap") && arguments == 4;
        return made || owner.equals("java.util.stream.Collectors") && COLLECTORS.contains(method.getName()) && !ordered;
    }

    private static IMethodBinding method(Expression expression) {
        return expression instanceof MethodInvocation call
                ? call.resolveMethodBinding()
                : expression instanceof MethodReference reference ? reference.resolveMethodBinding() : null;
    }

    /** One element has one order only. */
    private static boolean hasSeveral(Expression expression) {
        return !(expression instanceof MethodInvocation call)
                || !call.arguments().isEmpty();
    }

    private static boolean isOnlyLookedAt(FillUnit fill, Expression made) {
        ASTNode at = made;
        ASTNode parent = at.getParent();
        boolean collector = made instanceof MethodInvocation call
                && call.resolveMethodBinding() != null
                && call.resolveMethodBinding()
                        .getDeclaringClass()
                        .getQualifiedName()
                        .equals("java.util.stream.Collectors");
        if (collector) {
            boolean collected = parent instanceof MethodInvocation call
                    && call.getName().getIdentifier().equals("collect");
            if (!collected) {
                return false;
            }
            at = parent;
            parent = at.getParent();
        }
        while (parent instanceof ParenthesizedExpression) {
            at = parent;
            parent = at.getParent();
        }
        if (parent instanceof VariableDeclarationFragment variable && variable.getInitializer() == at) {
            return usesOnlyLook(fill, variable);
        }
        return isReceiver(at, parent);
    }

    private static boolean usesOnlyLook(FillUnit fill, VariableDeclarationFragment variable) {
        IBinding binding = variable.resolveBinding();
        return fill.all(SimpleName.class).stream()
                .filter(name -> name != variable.getName() && binding != null && binding.equals(name.resolveBinding()))
                .allMatch(name -> isReceiver(name, name.getParent()));
    }

    private static boolean isReceiver(ASTNode node, ASTNode parent) {
        if (parent instanceof ClassInstanceCreation copy && copy.resolveTypeBinding() != null) {
            return SORTED.contains(copy.resolveTypeBinding().getErasure().getQualifiedName());
        }
        if (parent instanceof QualifiedName name && name.getName() == node
                || parent instanceof FieldAccess access && access.getName() == node) {
            return isReceiver(parent, parent.getParent());
        }
        boolean matched = parent instanceof MethodInvocation stream
                && stream.getExpression() == node
                && stream.getName().getIdentifier().equals("stream")
                && stream.getParent() instanceof MethodInvocation end
                && end.getExpression() == stream
                && MATCHES.contains(end.getName().getIdentifier());
        return matched
                || parent instanceof MethodInvocation call
                        && call.getExpression() == node
                        && LOOKS.contains(call.getName().getIdentifier())
                || parent instanceof org.eclipse.jdt.core.dom.ExpressionMethodReference reference
                        && reference.getExpression() == node
                        && LOOKS.contains(reference.getName().getIdentifier());
    }
}
