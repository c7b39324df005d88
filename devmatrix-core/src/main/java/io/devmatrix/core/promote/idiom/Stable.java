package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;

/**
 * Expressions that give the same wherever they stand within the scope of their names, and do nothing beside: values that
 * never change, and calls that only read them. That an accepted fill breaks in no case is relied upon: such an expression
 * may be asked later or not at all. What may refuse is not stable.
 */
final class Stable {
    private static final Set<String> CALLED = Set.of(
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Math",
            "java.lang.Enum",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Comparable",
            "java.util.Objects",
            "java.util.stream.BaseStream",
            "java.util.stream.Stream",
            "java.util.stream.IntStream",
            "java.util.stream.LongStream",
            "java.util.stream.Collectors",
            "java.util.Optional");
    private static final Set<String> READ = Set.of(
            "size", "isEmpty", "contains", "get", "getOrDefault", "containsKey", "stream", "of", "copyOf", "indexOf");
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Collection");
    private static final Set<String> NODES = Set.of(
            "SimpleName",
            "QualifiedName",
            "NumberLiteral",
            "StringLiteral",
            "TextBlock",
            "CharacterLiteral",
            "BooleanLiteral",
            "NullLiteral",
            "ParenthesizedExpression",
            "InfixExpression",
            "PrefixExpression",
            "ConditionalExpression",
            "CastExpression",
            "MethodInvocation",
            "ClassInstanceCreation",
            "LambdaExpression",
            "ExpressionMethodReference",
            "TypeMethodReference",
            "CreationReference",
            "VariableDeclarationFragment",
            "SingleVariableDeclaration",
            "SimpleType",
            "ParameterizedType",
            "QualifiedType",
            "PrimitiveType");

    private Stable() {}

    static boolean is(Expression expression) {
        return JavaSource.find(expression, ASTNode.class).stream().allMatch(Stable::isNode);
    }

    /** Whether it costs nothing to ask it again: a name, a value, a component of a record. */
    static boolean isCheap(Expression expression) {
        Expression bare = Places.bare(expression);
        if (bare instanceof MethodInvocation call) {
            return isComponent(call) && call.getExpression() != null && isCheap(call.getExpression());
        }
        return (bare instanceof Name || Values.isSingle(bare)) && is(bare);
    }

    /** Whether the call reads a component of a record. */
    static boolean isComponent(MethodInvocation call) {
        IMethodBinding method = call.resolveMethodBinding();
        return method != null
                && call.arguments().isEmpty()
                && method.getDeclaringClass().isRecord()
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isNode(ASTNode node) {
        if (!NODES.contains(ASTNode.nodeClassForType(node.getNodeType()).getSimpleName())) {
            return false;
        }
        if (node instanceof SimpleName name) {
            return isName(name);
        }
        if (node instanceof PrefixExpression prefix) {
            return !Set.of("++", "--").contains(prefix.getOperator().toString());
        }
        if (node instanceof ClassInstanceCreation made) {
            ITypeBinding type = made.resolveTypeBinding();
            return type != null
                    && (type.isRecord() || CALLED.contains(type.getErasure().getQualifiedName()));
        }
        return !(node instanceof MethodInvocation call) || isCall(call);
    }

    private static boolean isName(SimpleName name) {
        if (!(name.resolveBinding() instanceof IVariableBinding variable) || name.isDeclaration()) {
            return true;
        }
        if (variable.isField()) {
            return Modifier.isFinal(variable.getModifiers()) || name.getParent() instanceof QualifiedName;
        }
        return variable.isEffectivelyFinal() || Modifier.isFinal(variable.getModifiers());
    }

    private static boolean isCall(MethodInvocation call) {
        IMethodBinding method = call.resolveMethodBinding();
        if (method == null || method.getName().equals("orElseThrow")) {
            return false;
        }
        String owner = method.getDeclaringClass().getErasure().getQualifiedName();
        boolean read = COLLECTIONS.contains(owner) && READ.contains(method.getName());
        return isComponent(call)
                || CALLED.contains(owner)
                || owner.startsWith("java.time.")
                || method.getDeclaringClass().isEnum()
                || read && !(Places.bare(call.getExpression()) instanceof SimpleName list && !isGiven(list));
    }

    /** Whether nobody adds to that collection: it was given, or the name is that of a class. */
    private static boolean isGiven(SimpleName list) {
        return !(list.resolveBinding() instanceof IVariableBinding variable) || variable.isParameter();
    }
}
