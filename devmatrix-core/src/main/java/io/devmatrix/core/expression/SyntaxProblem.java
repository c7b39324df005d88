package io.devmatrix.core.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import io.devmatrix.core.ir.Expression;
import java.util.Map;
import java.util.Set;

/** Says in the model's words what CEL's parser could not read. */
final class SyntaxProblem {
    private static final int LONGEST_QUOTE = 80;
    private static final String TOO_DEEP = "recursion limit";
    private static final Map<String, String> MEANT = Map.of(
            "=", "Write `==` to compare",
            "and", "Write `&&`",
            "or", "Write `||`",
            "is", "Write `==`",
            "&", "Write `&&`",
            "|", "Write `||`");
    private static final Set<String> RESERVED = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private SyntaxProblem() {}

    static Problem of(Expression expression, CelIssue issue) {
        String text = expression.text();
        if (text.isBlank()) {
            return new Problem(expression.node(), 0, "The expression is empty", "Write a condition or a value");
        }
        if (issue.getMessage().contains(TOO_DEEP)) {
            return new Problem(expression.node(), 0, "The expression is nested too deeply", "Split it");
        }
        int offset = offset(text, issue.getSourceLocation());
        if (offset >= text.length()) {
            return new Problem(expression.node(), offset, quoted(text) + " ends too early", "Complete it");
        }
        return at(expression, offset, token(text, offset));
    }

    private static Problem at(Expression expression, int offset, String token) {
        String node = expression.node();
        if (RESERVED.contains(token)) {
            String fix = "Give the attribute another name";
            return new Problem(node, offset, "`" + token + "` is a word that CEL reserves", fix);
        }
        if (token.equals("'") || token.equals("\"")) {
            return new Problem(node, offset, "The text that begins here does not end", "Close it with " + token);
        }
        if (Character.isDigit(token.charAt(0)) && token.length() > 18) {
            return new Problem(
                    node, offset, "`" + token + "` has more than 64 bits", "Write a decimal: `" + token + ".0`");
        }
        String problem = "`" + token + "` cannot stand here in " + quoted(expression.text());
        return new Problem(node, offset, problem, MEANT.getOrDefault(token, "Correct the expression"));
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTE ? "the expression" : "`" + text + "`";
    }

    private static int offset(String text, CelSourceLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return CelSyntax.charOffset(text, text.codePointCount(0, start) + Math.max(0, location.getColumn()));
    }

    private static String token(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end == offset ? text.offsetByCodePoints(offset, 1) : end);
    }
}
