package io.devmatrix.core.promote.idiom;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.CharacterLiteral;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;

/** Expressions that are one value, the same whenever they are asked. */
final class Values {
    private static final Set<String> TYPES = Set.of(
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Duration",
            "java.time.Period",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long");

    private Values() {}

    /** Whether it is a number, a text, a time, a constant of an enum or of the JDK, made of such alone. */
    static boolean isSingle(Expression value) {
        if (value instanceof ParenthesizedExpression inner) {
            return isSingle(inner.getExpression());
        }
        if (value instanceof PrefixExpression sign) {
            return isLiteral(sign.getOperand());
        }
        if (value instanceof InfixExpression infix) {
            return value.resolveConstantExpressionValue() != null && all(infix.extendedOperands());
        }
        if (value instanceof ClassInstanceCreation made) {
            return TYPES.contains(Bindings.type(value)) && all(made.arguments());
        }
        if (value instanceof MethodInvocation call) {
            boolean named = call.getExpression() instanceof Name name && name.resolveBinding() instanceof ITypeBinding;
            return named && TYPES.contains(Bindings.type(value)) && all(call.arguments());
        }
        return isLiteral(value) || isConstant(value);
    }

    /** A constant of another class. */
    static boolean isConstant(Expression value) {
        return value instanceof Name name
                && name.isQualifiedName()
                && name.resolveBinding() != null
                && Modifier.isStatic(name.resolveBinding().getModifiers())
                && Modifier.isFinal(name.resolveBinding().getModifiers());
    }

    static boolean isLiteral(Expression value) {
        return value instanceof NumberLiteral
                || value instanceof StringLiteral
                || value instanceof BooleanLiteral
                || value instanceof CharacterLiteral
                || value instanceof TextBlock;
    }

    /** The expression's text as a value of that type, which it is assigned to. */
    static String as(FillSource source, Expression value, String type) {
        String own = value.resolveTypeBinding() == null
                ? type
                : value.resolveTypeBinding().getName();
        if (type.equals("long") && own.equals("int") && value instanceof NumberLiteral literal) {
            return literal.getToken() + "L";
        }
        boolean number = Set.of("byte", "short", "char", "int", "long", "float", "double", "Integer", "Long")
                .contains(type);
        return number && !own.equals(type) ? "((" + type + ") (" + source.text(value) + "))" : source.text(value);
    }

    /** What a method gives as a value of the type it says it gives. */
    static String cast(String value, MethodInvocation call) {
        ITypeBinding type = call.resolveTypeBinding();
        boolean number = type != null && type.isPrimitive() && !type.getName().equals("boolean");
        return number ? "(" + type.getName() + ") (" + value + ")" : value;
    }

    private static boolean all(List<?> expressions) {
        return expressions.stream().allMatch(each -> isSingle((Expression) each));
    }
}
