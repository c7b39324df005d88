package io.devmatrix.core.promote.idiom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.jspecify.annotations.Nullable;

/**
 * What a pass through a loop does when it is only to give one variable another value.
 *
 * @param condition under which it does; null for always
 * @param variable that it gives
 * @param value that it adds, or that it sets
 * @param adds whether the value joins what was there, by {@code add} or {@code +}
 * @param ends whether the loop ends then
 */
record Step(@Nullable Expression condition, SimpleName variable, Expression value, boolean adds, boolean ends) {
    /** The end of a stream's chain. */
    record Tail(String before, String calls) {
        String on(String head) {
            return before + head + calls;
        }
    }

    static Optional<Step> of(Statement body) {
        List<Statement> all = Places.statements(body);
        if (all.size() == 1 && all.get(0) instanceof IfStatement branch && branch.getElseStatement() == null) {
            return plain(Places.statements(branch.getThenStatement()))
                    .map(step -> new Step(branch.getExpression(), step.variable, step.value, step.adds, step.ends));
        }
        return plain(all);
    }

    private static Optional<Step> plain(List<Statement> all) {
        boolean ends = all.size() == 2 && all.get(1) instanceof BreakStatement broken && broken.getLabel() == null;
        if ((all.size() == 1 || ends)
                && all.get(0) instanceof ExpressionStatement only
                && only.getExpression() instanceof Assignment assignment
                && assignment.getLeftHandSide() instanceof SimpleName variable) {
            Expression value = Places.bare(assignment.getRightHandSide());
            if (assignment.getOperator() == Assignment.Operator.PLUS_ASSIGN) {
                return Optional.of(new Step(null, variable, value, true, ends));
            }
            if (assignment.getOperator() == Assignment.Operator.ASSIGN) {
                return Optional.of(added(variable, value, ends));
            }
        }
        return Optional.empty();
    }

    private static Step added(SimpleName variable, Expression value, boolean ends) {
        boolean adds = value instanceof MethodInvocation call
                && call.getName().getIdentifier().equals("add")
                && call.arguments().size() == 1
                && Bindings.isMethodOf(call, "java.math.BigDecimal")
                && Places.bare(call.getExpression()) instanceof SimpleName receiver
                && Bindings.isSame(Bindings.declaration(receiver), Bindings.declaration(variable));
        return adds
                ? new Step(
                        null,
                        variable,
                        (Expression) ((MethodInvocation) value).arguments().get(0),
                        true,
                        ends)
                : new Step(null, variable, value, false, ends);
    }

    /** The names of the variable that are part of the step itself. */
    List<SimpleName> own(FillSource source) {
        List<SimpleName> own = source.names(variable.getParent(), Bindings.declaration(variable));
        List<SimpleName> read = source.names(value, Bindings.declaration(variable));
        return own.stream().filter(name -> !read.contains(name)).toList();
    }

    /** The calls on the list's stream that give the variable the same value; empty for what is none of the known kinds. */
    Optional<Tail> stream(FillSource source, VariableDeclarationFragment declared, String item) {
        boolean stable = Stable.is(value) && (condition == null || Stable.is(condition));
        String type = declared.resolveBinding().getType().getErasure().getQualifiedName();
        Expression start = declared.getInitializer();
        String filter = condition == null ? "" : ".filter(" + item + " -> " + source.text(condition) + ")";
        String lambda = "(" + item + " -> " + source.text(value) + ")";
        if (!stable || start == null) {
            return Optional.empty();
        }
        if (adds && !ends && type.equals("java.math.BigDecimal") && Values.isSingle(start)) {
            return Optional.of(new Tail(
                    "", filter + ".map" + lambda + ".reduce(" + source.text(start) + ", java.math.BigDecimal::add)"));
        }
        boolean zero = Set.of("0", "0L").contains(source.text(start));
        String number = Bindings.type(value);
        if (adds && !ends && zero && type.equals("int") && number.equals("int")) {
            return Optional.of(
                    one(source)
                            ? new Tail("(int) ", filter + ".count()")
                            : new Tail("", filter + ".mapToInt" + lambda + ".sum()"));
        }
        if (adds
                && !ends
                && zero
                && type.equals("long")
                && Set.of("int", "long").contains(number)) {
            return Optional.of(
                    new Tail("", one(source) ? filter + ".count()" : filter + ".mapToLong" + lambda + ".sum()"));
        }
        return matched(source, start, item);
    }

    private boolean one(FillSource source) {
        return condition != null && Set.of("1", "1L").contains(source.text(value));
    }

    /** {@code found = false; if (c) found = true} asks whether any does. */
    private Optional<Tail> matched(FillSource source, Expression start, String item) {
        boolean flag = !adds
                && condition != null
                && value instanceof BooleanLiteral
                && start instanceof BooleanLiteral first
                && first.booleanValue() != ((BooleanLiteral) value).booleanValue();
        return flag
                ? Optional.of(new Tail(
                        "",
                        (((BooleanLiteral) value).booleanValue() ? ".anyMatch(" : ".noneMatch(") + item + " -> "
                                + source.text(condition) + ")"))
                : Optional.empty();
    }
}
