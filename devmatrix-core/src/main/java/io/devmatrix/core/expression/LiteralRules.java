package io.devmatrix.core.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals: a number with a point or exponent is an exact decimal, never a double. */
final class LiteralRules {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]*(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int MOST_PLACES = 100;

    private final Typing typing;

    LiteralRules(Typing typing) {
        this.typing = typing;
    }

    Node of(CelExpr expr) {
        CelConstant constant = expr.constant();
        return switch (constant.getKind()) {
            case NULL_VALUE -> new Node.Null(new ValueType.Nothing());
            case BOOLEAN_VALUE -> new Node.Literal(constant.booleanValue(), ValueType.BOOLEAN);
            case INT64_VALUE -> whole(constant.int64Value());
            case DOUBLE_VALUE -> decimal(expr, constant.doubleValue() < 0);
            case STRING_VALUE -> new Node.Literal(constant.stringValue(), ValueType.STRING);
            default -> typing.refuse(
                    expr, "Bytes and unsigned numbers have no type in a model", "Use a string or a number");
        };
    }

    static Node.Literal whole(long value) {
        boolean fits = value == (int) value;
        return new Node.Literal(value, fits ? ValueType.INT : ValueType.LONG);
    }

    /** CEL's tree holds a double, so the digits come from the text. */
    private Node decimal(CelExpr expr, boolean negative) {
        Matcher digits = DECIMAL.matcher(typing.source().text());
        digits.region(typing.source().offset(expr), typing.source().text().length());
        digits.lookingAt();
        BigDecimal exact = new BigDecimal(digits.group());
        if (Math.abs(exact.scale()) > MOST_PLACES) {
            return typing.refuse(expr, "`" + digits.group() + "` has more than 100 places", "Write a shorter number");
        }
        BigDecimal value = exact.scale() < 1 ? exact.setScale(1) : exact;
        return new Node.Literal(negative ? value.negate() : value, ValueType.decimal(value.scale()));
    }
}
