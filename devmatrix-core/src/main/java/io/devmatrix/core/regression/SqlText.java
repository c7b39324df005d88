package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** What is known of a text from the code that puts it together; {@code x} stands for what is not known. */
final class SqlText {
    private static final String UNKNOWN = "x";
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private SqlText() {}

    static String of(Expression text) {
        if (text instanceof StringLiteral literal) {
            return literal.getLiteralValue();
        }
        if (text instanceof TextBlock block) {
            return block.getLiteralValue();
        }
        if (text instanceof ParenthesizedExpression inner) {
            return of(inner.getExpression());
        }
        if (text instanceof InfixExpression sum) {
            return parts(sum).stream().map(SqlText::of).collect(Collectors.joining());
        }
        if (text instanceof ClassInstanceCreation made
                && made.getType().toString().matches("String(Builder|Buffer)")) {
            return arguments(made.arguments());
        }
        if (text instanceof MethodInvocation call && call.getExpression() != null) {
            return of(call.getExpression()) + arguments(call.arguments());
        }
        return text instanceof SimpleName name ? start(name) : UNKNOWN;
    }

    private static String arguments(List<?> arguments) {
        return arguments.stream().map(Expression.class::cast).map(SqlText::of).collect(Collectors.joining());
    }

    /** What a variable of the same method starts with. */
    private static String start(SimpleName name) {
        ASTNode method = name;
        while (method.getParent() != null && !(method instanceof BodyDeclaration)) {
            method = method.getParent();
        }
        Optional<Expression> start = JavaSource.find(method, VariableDeclarationFragment.class).stream()
                .filter(variable -> variable.getName().getIdentifier().equals(name.getIdentifier()))
                .filter(variable -> variable.getStartPosition() + variable.getLength() < name.getStartPosition())
                .flatMap(variable -> Optional.ofNullable(variable.getInitializer()).stream())
                .findFirst();
        return start.map(SqlText::of).orElse(UNKNOWN);
    }

    /** The summands, from the left. */
    static List<Expression> parts(InfixExpression sum) {
        return JavaSource.find(sum, Expression.class).stream()
                .filter(part -> part.getParent() instanceof InfixExpression && !(part instanceof InfixExpression))
                .toList();
    }

    /** Whether it is neither a literal nor a constant. */
    static boolean isValue(Expression part) {
        if (part instanceof SimpleName name) {
            return !CONSTANT.matcher(name.getIdentifier()).matches();
        }
        if (part instanceof QualifiedName name) {
            return !CONSTANT.matcher(name.getName().getIdentifier()).matches();
        }
        if (part instanceof InfixExpression sum) {
            return parts(sum).stream().anyMatch(SqlText::isValue);
        }
        return part.getNodeType() != ASTNode.STRING_LITERAL
                && part.getNodeType() != ASTNode.TEXT_BLOCK
                && part.getNodeType() != ASTNode.CHARACTER_LITERAL
                && part.getNodeType() != ASTNode.NUMBER_LITERAL;
    }
}
