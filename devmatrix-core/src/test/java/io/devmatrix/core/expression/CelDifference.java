package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.Map;

/** Where CEL's own meaning is another by design: docs/expressions.md, "Where CEL itself differs". */
final class CelDifference {
    private static final ExpressionChecker WIDE = new ExpressionChecker(Library.model(CelDifference::widened));

    private CelDifference() {}

    /** Whether ours overflows and CEL does not, since its numbers are wider, or since its conditions overlook an error. */
    static boolean isPublished(CheckedExpression expression, Map<String, Object> row, Object wanted, Object inCel) {
        return wanted instanceof ArithmeticException
                && !(inCel instanceof ArithmeticException)
                && (overlooksErrors(expression.source().text()) || sameWith64Bits(expression, row, inCel));
    }

    /** CEL looks at the other side before it gives up on an error, from whichever side it comes. */
    private static boolean overlooksErrors(String text) {
        return text.contains("&&") || text.contains("||") || text.contains(".exists(") || text.contains(".all(");
    }

    private static boolean sameWith64Bits(CheckedExpression expression, Map<String, Object> row, Object inCel) {
        CheckedExpression wide =
                WIDE.check(expression.source(), Library.scope()).expression().orElseThrow();
        return AgreementTest.shown(AgreementTest.oracle(wide, row)).equals(AgreementTest.shown(inCel));
    }

    private static Entity widened(Entity book) {
        List<Attribute> wide =
                book.attributes().stream().map(CelDifference::widened).toList();
        return Library.withAttributes(book, wide);
    }

    private static Attribute widened(Attribute attribute) {
        return attribute.type().kind() == Type.Kind.INT
                ? Library.attribute(attribute.name(), Type.of(Type.Kind.LONG), attribute.nullable())
                : attribute;
    }
}
