package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.JavaAccess;
import io.devmatrix.core.expression.JavaEmitter;
import io.devmatrix.core.expression.JavaText;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Expressions of the model as Java of this stack. */
final class JavaExpressions {
    private static final Quote SCALED = Quote.expression("$value.setScale($scale)");
    private static final Quote SCALED_OR_NULL = Quote.expression(
            "import java.util.Optional; Optional.ofNullable($value).map(value -> value.setScale($scale)).orElse(null)");

    private final ModelExpressions checked;
    private final JavaEmitter emitter;

    /** Expressions that were checked already, for code that names things as {@code access} says. */
    JavaExpressions(ModelExpressions checked, JavaAccess access) {
        this.checked = checked;
        this.emitter = new JavaEmitter(access);
    }

    /** The same expressions, for code that names things in another way. */
    JavaExpressions with(JavaAccess access) {
        return new JavaExpressions(checked, access);
    }

    /** All expressions of the model. */
    ModelExpressions model() {
        return checked;
    }

    /** The expression, checked for rows of that entity; empty for flows. */
    CheckedExpression checked(Expression expression, String entity) {
        return checked.of(expression, entity)
                .orElseThrow(() -> new IllegalStateException("`" + expression.node() + "` was not checked"));
    }

    /** Its value. */
    Code value(CheckedExpression expression) {
        return code(emitter.emit(expression));
    }

    /** Its value as the attribute keeps it: decimals in the scale of the attribute. */
    Code value(CheckedExpression expression, AttributeFacts target) {
        Code value = value(expression);
        if (target.type().kind() != Type.Kind.DECIMAL
                || isShown(expression.root(), target.type().scale())) {
            return value;
        }
        Quote scaled = expression.type().nullable() ? SCALED_OR_NULL : SCALED;
        return scaled.with("value", value).with("scale", target.type().scale());
    }

    private static boolean isShown(Node node, int places) {
        return node instanceof Node.Null || DecimalPlaces.of(node).equals(OptionalInt.of(places));
    }

    /** A list as a stream of its elements. */
    Code stream(CheckedExpression list) {
        return code(emitter.emitStream(list));
    }

    /** The opposite of a condition. */
    Code not(CheckedExpression condition) {
        return code(emitter.emitNot(condition));
    }

    /** A dollar would begin a hole, and stands in texts only. */
    private static Code code(JavaText java) {
        String imports =
                java.imports().stream().map(type -> "import " + type + ";\n").collect(Collectors.joining());
        return Quote.expression(imports + java.text().replace("$", "\\u0024")).code();
    }
}
