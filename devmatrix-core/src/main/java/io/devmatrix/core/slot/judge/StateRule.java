package io.devmatrix.core.slot.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** A fill remembers nothing: its fields are constants whose values never change. */
final class StateRule implements GateRule {
    private static final String ID = "SLOT-108";
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.Duration",
            "java.time.Period",
            "java.time.YearMonth",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.util.Locale",
            "java.util.UUID");
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set", "java.util.Map");
    private static final List<String> MAKERS = List.of("of", "ofEntries", "copyOf");

    @Override
    public void check(FillUnit fill, Notes notes) {
        for (FieldDeclaration field : fill.all(FieldDeclaration.class)) {
            int wanted = Modifier.STATIC | Modifier.FINAL;
            if ((field.getModifiers() & wanted) != wanted) {
                notes.add(
                        ID,
                        field,
                        "A field keeps something from one question to the next",
                        "Make it a `private static final` constant or a local variable");
            } else if (!Modifier.isPrivate(field.getModifiers())) {
                notes.add(ID, field, "A constant is not private", "Make it private");
            } else {
                field.fragments().forEach(one -> checkConstant(fill, field, (VariableDeclarationFragment) one, notes));
            }
        }
    }

    private static void checkConstant(
            FillUnit fill, FieldDeclaration field, VariableDeclarationFragment constant, Notes notes) {
        ITypeBinding type = field.getType().resolveBinding();
        if (constant.getExtraDimensions() > 0 || type == null || !isValue(fill, type, 3)) {
            notes.add(
                    ID,
                    field,
                    "The value of the constant `" + constant.getName() + "` could be changed",
                    "Use numbers, texts, times, enum values, or an unmodifiable `List`, `Set` or `Map` of them");
        } else if (LISTS.contains(type.getErasure().getQualifiedName()) && !isUnmodifiable(constant.getInitializer())) {
            notes.add(
                    ID,
                    field,
                    "The constant `" + constant.getName() + "` is not made by `of`",
                    "Write `List.of(...)`, `Set.of(...)` or `Map.of(...)`");
        }
    }

    private static boolean isValue(FillUnit fill, ITypeBinding type, int depth) {
        if (depth == 0 || type.isArray()) {
            return false;
        }
        String name = type.getErasure().getQualifiedName();
        if (type.isPrimitive() || type.isEnum() || VALUES.contains(name)) {
            return true;
        }
        if (type.isRecord() && (fill.isOwn(type) || fill.isContract(type))) {
            return Stream.of(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .allMatch(field -> isValue(fill, field.getType(), depth - 1));
        }
        return LISTS.contains(name)
                && type.getTypeArguments().length > 0
                && Stream.of(type.getTypeArguments()).allMatch(argument -> isValue(fill, argument, depth - 1));
    }

    private static boolean isUnmodifiable(Expression initializer) {
        return initializer != null
                && initializer.getNodeType() == ASTNode.METHOD_INVOCATION
                && MAKERS.contains(((MethodInvocation) initializer).getName().getIdentifier());
    }
}
