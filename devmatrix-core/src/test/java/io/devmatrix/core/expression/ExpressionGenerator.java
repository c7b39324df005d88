package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes expressions over a book, most of them right; the same seed makes the same ones. */
final class ExpressionGenerator {
    private final Random random;
    private final ExpressionChecker checker = new ExpressionChecker(Library.model());

    ExpressionGenerator(long seed) {
        random = new Random(seed);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An expression that is right. */
    CheckedExpression next() {
        while (true) {
            String text = random.nextInt(4) == 0 ? one(whole(2), decimal(2), text(2)) : condition(3);
            Optional<CheckedExpression> checked =
                    checker.check(new Expression("node", text), Library.scope()).expression();
            if (checked.isPresent()) {
                return checked.get();
            }
        }
    }

    private String condition(int depth) {
        if (depth <= 0) {
            return one("rare", "active", "true", "status == BookStatus.draft", "subtitle == null");
        }
        int inner = depth - 1;
        return switch (random.nextInt(15)) {
            case 0, 1 -> operand(depth) + " && " + operand(depth);
            case 2, 3 -> operand(depth) + " || " + operand(depth);
            case 4 -> "!" + operand(depth);
            case 5 -> whole(inner) + relation() + whole(inner);
            case 6 -> decimal(inner) + relation() + one(decimal(inner), whole(inner));
            case 7 -> text(inner) + one(" == ", " != ") + one(text(inner), "subtitle");
            case 8 -> text(inner) + one(".startsWith(", ".endsWith(", ".contains(") + text(inner) + ")";
            case 9 -> nullable();
            case 10 -> time() + relation() + time();
            case 13 -> date(inner) + relation() + date(inner);
            case 11 -> one("stock", "views", "price") + " in [" + one("1", "7, 0", "1, 2, 3, 7") + "]";
            case 12 -> "chapters." + one("exists", "all") + "(c, " + one("c.position", "stock") + relation()
                    + one("c.position", "2", "stock") + ")";
            default -> one("(rare ? ", "(status == BookStatus.draft ? ") + operand(inner) + " : " + operand(inner)
                    + ")";
        };
    }

    private String operand(int depth) {
        return "(" + condition(depth - 1) + ")";
    }

    private String relation() {
        return one(" < ", " <= ", " > ", " >= ", " == ", " != ");
    }

    private String nullable() {
        return one(
                "priority" + one(" == ", " != ") + one("Priority.low", "Priority.high", "null"),
                "sold" + one(" == ", " != ") + one("7", "stock", "null", "sold"),
                "signed" + one(" == ", " != ") + one("true", "false", "rare", "null"),
                "oldPrice" + one(" == ", " != ") + one("price", "oldPrice", "2.50", "null"),
                "subtitle" + one(" == ", " != ") + one("title", "'a'", "subtitle", "null"),
                "(sold == null || sold" + relation() + "stock)",
                "(sold != null && sold + 1" + relation() + "views)",
                "(oldPrice != null && oldPrice" + relation() + "price)",
                "(dueDate == null || dueDate" + relation() + "createdAt)",
                "(priority != null && priority in [Priority.low, Priority.high, Priority.urgent, Priority.lost])",
                "(signed != null && signed)");
    }

    private String whole(int depth) {
        if (depth <= 0) {
            return one("stock", "views", "0", "1", "7", "-2", "3000000000", "(sold == null ? 0 : sold)");
        }
        int inner = depth - 1;
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "(" + whole(inner) + one(" + ", " - ", " * ") + whole(inner) + ")";
            case 3 -> whole(inner) + one(" / ", " % ") + one("2", "7");
            case 4 -> "-(" + whole(inner) + ")";
            case 5 -> one("size(" + text(inner) + ")", "chapters.size()");
            case 6 -> one("min(", "max(") + whole(inner) + ", " + whole(inner) + ")";
            case 8 -> "(" + date(inner) + " - " + date(inner) + ")";
            case 7 -> "chapters" + one("", ".filter(c, c.position > 1)") + ".sum(c, c.position)";
            default -> whole(0);
        };
    }

    private String decimal(int depth) {
        if (depth <= 0) {
            return one("price", "0.10", "2.5", "-1.005", "(oldPrice != null ? oldPrice : 0.0)");
        }
        int inner = depth - 1;
        return switch (random.nextInt(7)) {
            case 0, 1 -> "(" + decimal(inner) + one(" + ", " - ", " * ") + one(decimal(inner), whole(inner)) + ")";
            case 2 -> "-" + decimal(0);
            case 3 -> "round(" + decimal(inner) + ", " + one("0", "1", "2") + ")";
            case 4 -> "divide(" + decimal(inner) + ", " + one("3", "price", "0.7") + ", 4)";
            case 5 -> "chapters.sum(c, c.price" + one("", " * stock", " * c.position") + ")";
            default -> decimal(0);
        };
    }

    private String text(int depth) {
        return depth <= 0
                ? one("title", "'a'", "'it\\'s'", "'😀'", "''", "(subtitle == null ? '-' : subtitle)")
                : one(text(0), "(" + text(depth - 1) + " + " + text(0) + ")");
    }

    private String date(int depth) {
        return depth <= 0
                ? one("printedOn", "date('2026-02-28')", "date(createdAt)")
                : one(date(0), "(" + date(depth - 1) + one(" + ", " - ") + one("14", "1", "-400", "size(title)") + ")");
    }

    private String time() {
        return one(
                "createdAt",
                "updatedAt",
                "now",
                "timestamp('2026-01-31T12:00:00Z')",
                "(createdAt + loan)",
                "(now - loan * 3)");
    }

    /** Seeds of rows go with this. */
    <T> T pick(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }
}
