package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.judge.Mutant.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StringLiteral;

/** Plans faults of the kinds that people make: a wrong bound, sign, order, condition, a forgotten step. */
final class MutantMaker {
    static final int MOST = 60;

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"),
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "/"),
            Map.entry("/", "*"));
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("add", "subtract"),
            Map.entry("subtract", "add"),
            Map.entry("min", "max"),
            Map.entry("max", "min"),
            Map.entry("plus", "minus"),
            Map.entry("minus", "plus"),
            Map.entry("plusDays", "minusDays"),
            Map.entry("minusDays", "plusDays"),
            Map.entry("isBefore", "isAfter"),
            Map.entry("isAfter", "isBefore"),
            Map.entry("anyMatch", "allMatch"),
            Map.entry("allMatch", "anyMatch"),
            Map.entry("noneMatch", "anyMatch"));
    private static final Map<String, String> NAMES = Map.of(
            "HALF_UP",
            "DOWN",
            "HALF_EVEN",
            "UP",
            "DOWN",
            "UP",
            "UP",
            "DOWN",
            "FLOOR",
            "CEILING",
            "CEILING",
            "FLOOR",
            "ZERO",
            "ONE",
            "ONE",
            "ZERO");

    private final FillUnit fill;
    private final List<Mutant> found = new ArrayList<>();

    MutantMaker(FillUnit fill) {
        this.fill = fill;
    }

    /** The faults, telling kinds first; of many an even choice. */
    List<Mutant> plan() {
        for (ASTNode node : fill.all(ASTNode.class)) {
            if (!NamesRule.within(node, Annotation.class)) {
                operators(node);
                constants(node);
                conditions(node);
                steps(node);
            }
        }
        List<Mutant> all = found.stream().distinct().toList();
        List<Mutant> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            chosen.add(all.get((int) ((long) i * all.size() / Math.min(MOST, all.size()))));
        }
        chosen.sort(
                Comparator.comparing(Mutant::kind).thenComparing(Mutant::offset).thenComparing(Mutant::text));
        return chosen;
    }

    private String text(ASTNode node) {
        return fill.source().substring(node.getStartPosition(), node.getStartPosition() + node.getLength());
    }

    private void add(Kind kind, ASTNode node, String text, String what) {
        add(kind, node.getStartPosition(), node.getLength(), text, what);
    }

    private void add(Kind kind, int offset, int length, String text, String what) {
        found.add(new Mutant(kind, offset, length, text, fill.unit().getLineNumber(offset), what));
    }

    private void operators(ASTNode node) {
        if (node instanceof InfixExpression infix
                && OPERATORS.containsKey(infix.getOperator().toString())) {
            String operator = infix.getOperator().toString();
            String other = OPERATORS.get(operator);
            Expression left = infix.getLeftOperand();
            Expression right = infix.getRightOperand();
            boolean text = "+".equals(operator) && !isNumber(infix.resolveTypeBinding());
            int from = left.getStartPosition() + left.getLength();
            int at = fill.source().indexOf(operator, from);
            if (!text && at >= 0 && at < right.getStartPosition()) {
                Kind kind = "+-*/".contains(operator)
                        ? Kind.ARITHMETIC
                        : "&&||".contains(operator) ? Kind.CONDITION : Kind.COMPARISON;
                add(kind, at, operator.length(), other, "`" + other + "` for `" + operator + "`");
            }
            if ("-".equals(operator) || "/".equals(operator)) {
                String swapped = text(right) + fill.source().substring(from, right.getStartPosition()) + text(left);
                add(
                        Kind.OPERANDS,
                        left.getStartPosition(),
                        right.getStartPosition() + right.getLength() - left.getStartPosition(),
                        swapped,
                        "the operands of `" + operator + "` swapped");
            }
        } else if (node instanceof MethodInvocation call) {
            calls(call);
        }
    }

    private void calls(MethodInvocation call) {
        String name = call.getName().getIdentifier();
        String other = CALLS.get(name);
        boolean collection = call.resolveMethodBinding() != null
                && call.resolveMethodBinding()
                        .getDeclaringClass()
                        .getQualifiedName()
                        .startsWith("java.util.")
                && (name.equals("add") || name.equals("plus"));
        if (other != null && !collection) {
            add(Kind.ARITHMETIC, call.getName(), other, "`" + other + "` for `" + name + "`");
        }
        boolean ordered = name.equals("subtract") || name.equals("compareTo") || name.equals("between");
        if (ordered && call.arguments().size() == 1 && call.getExpression() != null) {
            Expression argument = (Expression) call.arguments().get(0);
            String swapped = "(" + text(argument) + ")." + name + "(" + text(call.getExpression()) + ")";
            add(Kind.OPERANDS, call, swapped, "the two sides of `" + name + "` swapped");
        }
    }

    private void constants(ASTNode node) {
        if (node instanceof NumberLiteral number && number.resolveConstantExpressionValue() instanceof Number value) {
            boolean whole = value instanceof Integer || value instanceof Long;
            if (whole) {
                String suffix = value instanceof Long ? "L" : "";
                constant(node, value.longValue() + 1 + suffix, number.getToken());
                constant(node, "(" + (value.longValue() - 1) + suffix + ")", number.getToken());
            }
        } else if (node instanceof StringLiteral text && node.getParent() instanceof ClassInstanceCreation) {
            try {
                BigDecimal value = new BigDecimal(text.getLiteralValue());
                BigDecimal unit = value.ulp();
                constant(node, "\"" + value.add(unit).toPlainString() + "\"", value.toPlainString());
                constant(node, "\"" + value.subtract(unit).toPlainString() + "\"", value.toPlainString());
            } catch (NumberFormatException noNumber) {
                return;
            }
        } else if (node instanceof QualifiedName name
                && NAMES.containsKey(name.getName().getIdentifier())) {
            String other = NAMES.get(name.getName().getIdentifier());
            add(Kind.CONSTANT, name.getName(), other, "`" + other + "` for `" + name.getName() + "`");
        }
    }

    private void constant(ASTNode node, String text, String was) {
        add(Kind.CONSTANT, node, text, "`" + text.replaceAll("[\"()L]", "") + "` for `" + was + "`");
    }

    private void conditions(ASTNode node) {
        Expression condition = node instanceof IfStatement choice
                ? choice.getExpression()
                : node instanceof ConditionalExpression choice ? choice.getExpression() : null;
        if (node instanceof LambdaExpression lambda
                && lambda.getBody() instanceof Expression body
                && isBoolean(body.resolveTypeBinding())) {
            condition = body;
        }
        if (condition != null) {
            add(Kind.CONDITION, condition, "!(" + text(condition) + ")", "the opposite of the condition");
        }
    }

    private void steps(ASTNode node) {
        if (node instanceof ExpressionStatement) {
            add(Kind.STATEMENT, node, ";", "without the step");
        } else if (node instanceof IfStatement choice
                && choice.getElseStatement() == null
                && !(choice.getParent() instanceof IfStatement)) {
            add(Kind.STATEMENT, node, ";", "without the `if`");
        } else if (node instanceof ReturnStatement answer && answer.getExpression() != null) {
            String plain = plain(answer.getExpression().resolveTypeBinding());
            if (!plain.equals(text(answer.getExpression()))) {
                add(Kind.ANSWER, answer.getExpression(), plain, "`" + plain + "` for the answer");
            }
        }
    }

    private static String plain(ITypeBinding type) {
        String name = type == null ? "" : type.getErasure().getQualifiedName();
        return switch (name) {
            case "boolean", "java.lang.Boolean" -> "false";
            case "int", "java.lang.Integer", "long", "double" -> "0";
            case "java.lang.Long" -> "0L";
            case "java.math.BigDecimal" -> "java.math.BigDecimal.ZERO";
            case "java.lang.String" -> "\"\"";
            case "java.util.List" -> "java.util.List.of()";
            default -> "null";
        };
    }

    private static boolean isNumber(ITypeBinding type) {
        return type != null && type.isPrimitive() && !isBoolean(type);
    }

    private static boolean isBoolean(ITypeBinding type) {
        return type != null && type.getName().equals("boolean");
    }

    /** Where the fill names itself, and so must be renamed in a copy. */
    static List<SimpleName> selfNames(FillUnit fill) {
        String name = fill.contract().java().fill();
        return fill.all(SimpleName.class).stream()
                .filter(one -> one.getIdentifier().equals(name) && one.resolveBinding() instanceof ITypeBinding)
                .toList();
    }
}
