package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;

/** Locals without {@code final}, with their type in place of {@code var}; parameters of lambdas without type. */
final class PlainDeclarations implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        source.find(Modifier.class).stream()
                .filter(modifier -> modifier.isFinal() && isLocal(modifier.getParent()))
                .forEach(modifier -> edits.add(Edit.remove(modifier)));
        source.find(SimpleType.class).stream()
                .filter(type -> type.isVar() && !(type.getParent().getParent() instanceof LambdaExpression))
                .forEach(type ->
                        text(source, type.resolveBinding()).ifPresent(text -> edits.add(Edit.replace(type, text))));
        source.find(SingleVariableDeclaration.class).stream()
                .filter(parameter -> parameter.getParent() instanceof LambdaExpression)
                .forEach(parameter -> edits.add(Edit.replace(parameter, source.text(parameter.getName()))));
        return edits;
    }

    private static boolean isLocal(ASTNode node) {
        return node instanceof VariableDeclarationStatement || node instanceof SingleVariableDeclaration;
    }

    private static Optional<String> text(FillSource source, ITypeBinding type) {
        if (type == null
                || type.isCapture()
                || type.isWildcardType()
                || type.isIntersectionType()
                || type.isAnonymous()) {
            return Optional.empty();
        }
        if (type.isPrimitive() || type.isLocal()) {
            return Optional.of(type.getName());
        }
        if (type.isArray()) {
            return text(source, type.getComponentType()).map(element -> element + "[]");
        }
        List<String> arguments = new ArrayList<>();
        for (ITypeBinding argument : type.getTypeArguments()) {
            Optional<String> text = text(source, argument);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(text.get());
        }
        String suffix = arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">";
        return FullNames.typeName(source, type).map(name -> name + suffix);
    }
}
