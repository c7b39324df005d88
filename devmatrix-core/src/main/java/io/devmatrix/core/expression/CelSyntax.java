package io.devmatrix.core.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
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
    /** Holds what a model's expressions are made of: a path, a call with a list, numbers, texts, and a choice. */
    private static final String SMALL = "a.b == 'c' && d.sum(e, e.f * 2) > 1 ? [g in h] : !i(null)";

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
            return new Result(Optional.empty(), Optional.of(SyntaxProblem.of(expression, first)));
        }
    }

    /** Loads the classes of the parser, and fills its caches with what expressions are made of. */
    static void warmUp() {
        new CelSyntax().parse(new Expression("warm-up", SMALL));
    }

    private CelParser parser() {
        if (parser == null) {
            parser = CelParserFactory.standardCelParserBuilder().build();
        }
        return parser;
    }

    /** Offset in chars of an offset in code points. */
    static int charOffset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
