package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Arithmetic by the published table: int has 32 bits, long 64, decimals are exact. */
final class Arithmetic {
    private Arithmetic() {}

    static Object binary(Operator operator, ValueType type, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return inRange(whole(operator, a, b), type);
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return decimal(operator, a, b);
        }
        return left instanceof String text ? text + right : times(operator, left, right);
    }

    /** The number, if its type has it. */
    static Long inRange(long value, ValueType type) {
        return type.is(Kind.INT) ? (long) Math.toIntExact(value) : value;
    }

    private static long whole(Operator operator, long a, long b) {
        return switch (operator) {
            case ADD -> Math.addExact(a, b);
            case SUBTRACT -> Math.subtractExact(a, b);
            case MULTIPLY -> Math.multiplyExact(a, b);
            case DIVIDE -> a / b;
            default -> a % b;
        };
    }

    private static BigDecimal decimal(Operator operator, BigDecimal a, BigDecimal b) {
        return switch (operator) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            default -> a.multiply(b);
        };
    }

    private static Object times(Operator operator, Object left, Object right) {
        if (left instanceof LocalDate date) {
            return days(operator, date, right);
        }
        if (left instanceof Instant later && right instanceof Instant earlier) {
            return Duration.between(earlier, later);
        }
        if (operator == Operator.MULTIPLY) {
            return ((Duration) left).multipliedBy((Long) right);
        }
        Duration step = (Duration) right;
        Duration signed = operator == Operator.ADD ? step : step.negated();
        return left instanceof Instant instant ? instant.plus(signed) : ((Duration) left).plus(signed);
    }

    private static Object days(Operator operator, LocalDate date, Object right) {
        if (right instanceof LocalDate earlier) {
            return (long) Math.toIntExact(ChronoUnit.DAYS.between(earlier, date));
        }
        long days = (Long) right;
        return date.plusDays(operator == Operator.ADD ? days : -days);
    }

    static Object sum(ValueType type, List<?> addends) {
        if (type.is(Kind.DECIMAL)) {
            return addends.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return addends.stream().map(Long.class::cast).reduce(0L, Math::addExact);
    }
}
