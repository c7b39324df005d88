package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.Optional;

/** Passes over lists: {@code list.exists(x, condition)} and its like. */
final class FoldRules {
    private final Typing typing;

    FoldRules(Typing typing) {
        this.typing = typing;
    }

    /** Whether the call has the form of a pass over a list. */
    boolean isFold(CelExpr expr) {
        return expr.call().target().isPresent()
                && Fold.of(expr.call().function()).isPresent();
    }

    Node fold(CelExpr expr, Environment environment) {
        CelCall call = expr.call();
        Fold fold = Fold.of(call.function()).orElseThrow();
        Node list = typing.type(call.target().orElseThrow(), environment);
        if (Typing.isUnknown(list)) {
            return list;
        }
        Optional<String> complaint = complaint(call, list, environment);
        if (complaint.isPresent()) {
            String fix = "Write `list." + fold.word() + "(x, ...)`";
            return typing.refuse(CallRules.nameOffset(typing.source(), expr), complaint.get(), fix);
        }
        String variable = call.args().get(0).ident().name();
        Environment inside = environment.with(variable, ((ValueType.ListOf) list.type()).element());
        return body(expr, fold, list, inside);
    }

    private Optional<String> complaint(CelCall call, Node list, Environment environment) {
        if (!(list.type() instanceof ValueType.ListOf)) {
            return Optional.of(
                    "`" + call.function() + "` passes over lists, " + Typing.describe(list) + " is " + list.type());
        }
        if (call.args().size() != 2 || call.args().get(0).getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return Optional.of("`" + call.function() + "` takes a new name and an expression");
        }
        String variable = call.args().get(0).ident().name();
        boolean taken = environment.scope().names().containsKey(variable)
                || environment
                        .scope()
                        .self()
                        .filter(self -> isMember(self, variable))
                        .isPresent();
        return taken ? Optional.of("`" + variable + "` already has a meaning here") : Optional.empty();
    }

    private boolean isMember(String entity, String name) {
        return typing.model().members(new ValueType.Row(entity, false)).containsKey(name);
    }

    private Node body(CelExpr expr, Fold fold, Node list, Environment inside) {
        CelExpr body = expr.call().args().get(1);
        String variable = expr.call().args().get(0).ident().name();
        return switch (fold) {
            case FILTER, EXISTS, ALL -> {
                Node test = typing.condition(body, inside, "`" + fold.word() + "`");
                ValueType type = fold == Fold.FILTER ? list.type() : ValueType.BOOLEAN;
                yield result(fold, list, variable, test, type);
            }
            case MAP -> {
                Node value = typing.type(body, inside);
                yield result(fold, list, variable, value, new ValueType.ListOf(value.type()));
            }
            case SUM -> sum(body, list, variable, typing.present(body, inside));
            case MIN, MAX -> extreme(expr, fold, list, inside);
        };
    }

    private static Node result(Fold fold, Node list, String variable, Node body, ValueType type) {
        return Typing.isUnknown(body) ? body : new Node.Comprehension(fold, list, variable, body, type);
    }

    private Node sum(CelExpr expr, Node list, String variable, Node body) {
        if (Typing.isUnknown(body)) {
            return body;
        }
        if (!Numbers.isNumeric(body.type())) {
            return typing.refuse(expr, "`sum` does not add " + body.type(), "Add int, long or decimal");
        }
        Node addend = body.type().is(ValueType.Kind.INT) ? Numbers.widen(body, ValueType.Kind.LONG) : body;
        return result(Fold.SUM, list, variable, addend, addend.type());
    }

    private Node extreme(CelExpr expr, Fold fold, Node list, Environment inside) {
        CelExpr body = expr.call().args().get(1);
        String variable = expr.call().args().get(0).ident().name();
        Node value = typing.present(body, inside);
        boolean ordered =
                value.type() instanceof ValueType.Scalar scalar && scalar.kind().isOrdered();
        if (ordered || Typing.isUnknown(value)) {
            boolean present = inside.present().contains(NotEmpty.key(list))
                    || inside.present().contains(Narrowing.fold(fold, list, variable, value));
            return result(fold, list, variable, value, value.type().orNull(!present));
        }
        String problem = "`" + fold.word() + "` does not order " + value.type();
        return typing.refuse(body, problem, "Use numbers, dates, instants or durations");
    }
}
