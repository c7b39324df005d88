package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.util.List;

/** The library's functions in Java. */
final class JavaCalls {
    private final JavaWriter writer;

    JavaCalls(JavaWriter writer) {
        this.writer = writer;
    }

    Fragment call(Node.Call node) {
        List<Node> arguments = node.arguments();
        return switch (node.function()) {
            case SIZE -> size(arguments.get(0));
            case STARTS_WITH, ENDS_WITH, CONTAINS -> method(node.function().word(), arguments);
            case MATCHES -> matches(arguments);
            case MIN, MAX -> extreme(node);
            case ROUND -> rounded("setScale", arguments);
            case DIVIDE -> rounded("divide", arguments);
            case DATE -> day(arguments.get(0));
            default -> throw new IllegalStateException(node.function() + " is a constant");
        };
    }

    private Fragment size(Node argument) {
        String text = writer.receiver(argument);
        return argument.type().is(Kind.STRING)
                ? JavaWriter.postfix(text + ".codePointCount(0, " + text + ".length())")
                : JavaWriter.postfix(text + ".size()");
    }

    private Fragment method(String name, List<Node> arguments) {
        String receiver = writer.receiver(arguments.get(0));
        return JavaWriter.postfix(receiver + "." + name + "(" + writer.text(arguments.get(1)) + ")");
    }

    private Fragment day(Node time) {
        return JavaWriter.postfix(writer.imported("java.time.LocalDate") + ".ofInstant(" + writer.text(time) + ", "
                + writer.imported("java.time.ZoneOffset") + ".UTC)");
    }

    private Fragment matches(List<Node> arguments) {
        String pattern = writer.imported("java.util.regex.Pattern");
        return JavaWriter.postfix(pattern + ".compile(" + writer.text(arguments.get(1)) + ").matcher("
                + writer.text(arguments.get(0)) + ").find()");
    }

    private Fragment extreme(Node.Call node) {
        String name = node.function().word();
        if (node.type().is(Kind.DECIMAL)) {
            return method(name, node.arguments());
        }
        String left = writer.text(node.arguments().get(0));
        return JavaWriter.postfix("Math." + name + "(" + left + ", "
                + writer.text(node.arguments().get(1)) + ")");
    }

    private Fragment rounded(String method, List<Node> arguments) {
        String receiver = writer.receiver(arguments.get(0));
        String others =
                String.join(", ", arguments.stream().skip(1).map(writer::text).toList());
        String mode = writer.imported("java.math.RoundingMode") + ".HALF_UP";
        return JavaWriter.postfix(receiver + "." + method + "(" + others + ", " + mode + ")");
    }
}
