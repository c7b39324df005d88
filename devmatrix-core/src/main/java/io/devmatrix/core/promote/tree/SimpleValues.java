package io.devmatrix.core.promote.tree;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Modifier.ModifierKeyword;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.PrimitiveType;
import org.eclipse.jdt.core.dom.SimplePropertyDescriptor;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.jspecify.annotations.Nullable;

/** Values of JDT's nodes that are no nodes: operators, keywords, flags. */
final class SimpleValues {
    private static final Map<Class<?>, Function<String, @Nullable Object>> READERS = Map.of(
            boolean.class, Boolean::valueOf,
            int.class, Integer::valueOf,
            String.class, text -> text,
            Assignment.Operator.class, Assignment.Operator::toOperator,
            PrefixExpression.Operator.class, PrefixExpression.Operator::toOperator,
            PostfixExpression.Operator.class, PostfixExpression.Operator::toOperator,
            PrimitiveType.Code.class, PrimitiveType::toCode,
            ModifierKeyword.class, ModifierKeyword::toKeyword);

    private SimpleValues() {}

    static void set(ASTNode node, StructuralPropertyDescriptor property, String text) {
        Class<?> type = ((SimplePropertyDescriptor) property).getValueType();
        Object value = Optional.ofNullable(READERS.get(type))
                .map(reader -> reader.apply(text))
                .orElseThrow(() -> new IllegalArgumentException("No `" + property.getId() + "` is `" + text + "`"));
        node.setStructuralProperty(property, value);
    }
}
