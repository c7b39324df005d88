package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.TextBehaviour;

/** Conditions of behaviours that only free text states: they speak of what the behaviour knows, and of nothing else. */
final class TextExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    TextExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    void check(TextBehaviour behaviour) {
        KnownReads known = new KnownReads(ir, behaviour);
        Scope before = BehaviourScope.of(ir, behaviour);
        behaviour.requires().forEach(guard -> {
            check(guard.that(), before, known);
            requirePlain(guard.error(), guard.that().node());
        });
        Scope after = before.with("result", BehaviourScope.result(behaviour));
        behaviour.ensures().forEach(that -> check(that, after, known));
        for (int i = 0; i < behaviour.errors().size(); i++) {
            requirePlain(behaviour.errors().get(i), behaviour.node() + ".errors[" + i + "]");
        }
    }

    private void check(Expression condition, Scope scope, KnownReads known) {
        expressions.condition(condition, scope).ifPresent(checked -> known.problems(checked)
                .forEach(expressions::refuse));
    }

    /** Whoever refuses knows nothing of the names of a flow. */
    private void requirePlain(BusinessError error, String node) {
        ErrorTitle.of(error).placeholders().stream()
                .findFirst()
                .ifPresent(placeholder -> expressions.refuse(new Problem(
                        node,
                        0,
                        "The title of `" + error.name() + "` has `{" + placeholder
                                + "}`, which nobody fills where a behaviour refuses",
                        "Name an error whose title is the same for all")));
    }
}
