package io.devmatrix.core.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import io.devmatrix.core.ir.Expression;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * CEL's grammar. Macros stay calls, so that {@code filter}, {@code exists} and {@code sum} look the same in the tree. The parser
 * is made for the first expression: it takes about 0.2 s.
 */
final class CelSyntax {
    private @Nullable CelParser parser;

    /**
     * A syntax tree with its places.
     *
     * @param text what was parsed
     * @param root its tree
     * @param positions offset in code points by node id
     */
    record Parsed(String text, CelExpr root, Map<Long, Integer> positions) {
        /** Offset of the node's token in chars: its name, literal, operator or bracket. */
        int offset(CelExpr node) {
            return charOffset(text, positions.getOrDefault(node.id(), 0));
        }
    }

    /** Either a tree or the first thing that cannot be read. */
    record Result(Optional<Parsed> parsed, Optional<Problem> problem) {}

    Result parse(Expression expression) {
        CelValidationResult result = parser().parse(expression.text());
        try {
            CelAbstractSyntaxTree ast = result.getAst();
            Parsed parsed =
                    new Parsed(expression.text(), ast.getExpr(), ast.getSource().getPositionsMap());
            return new Result(Optional.of(parsed), Optional.empty());
        } catch (CelValidationException unreadable) {
            CelIssue first = result.getErrors().get(0);
            return new Result(Optional.empty(), Optional.of(problem(expression, first)));
        }
    }

    private CelParser parser() {
        if (parser == null) {
            parser = CelParserFactory.standardCelParserBuilder().build();
        }
        return parser;
    }

    private static Problem problem(Expression expression, CelIssue issue) {
        String text = expression.text();
        int offset = offset(text, issue.getSourceLocation());
        if (text.isBlank()) {
            return new Problem(expression.node(), 0, "The expression is empty", "Write a condition or a value");
        }
        if (offset >= text.length()) {
            return new Problem(expression.node(), offset, "`" + text + "` ends too early", "Complete it");
        }
        String token = token(text, offset);
        return new Problem(
                expression.node(),
                offset,
                "`" + token + "` cannot stand here in `" + text + "`",
                "Correct the expression");
    }

    private static int offset(String text, CelSourceLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return charOffset(text, text.codePointCount(0, start) + Math.max(0, location.getColumn()));
    }

    private static int charOffset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private static String token(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end == offset ? text.offsetByCodePoints(offset, 1) : end);
    }
}
