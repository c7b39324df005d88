package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;

/** Expressions of the steps of one flow; a step may add a name for those behind it. */
final class StepExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final FlowAnswers answers;
    private final CallExpressions calls;
    private final AskExpressions asks;
    private final WrittenRows written;
    private final EmittedEvents events;
    private final Presence presence;

    StepExpressions(
            ApplicationIr ir,
            ModelExpressions expressions,
            FlowAnswers answers,
            CallExpressions calls,
            EmittedEvents events) {
        this.ir = ir;
        this.expressions = expressions;
        this.answers = answers;
        this.calls = calls;
        this.asks = new AskExpressions(ir, expressions);
        this.written = new WrittenRows(ir, expressions);
        this.events = events;
        this.presence = new Presence(ir, expressions);
    }

    /** Checks the steps and gives the names known behind the last. */
    Scope check(List<Step> steps, Scope start) {
        Scope scope = start;
        for (Step step : steps) {
            Scope before = scope;
            Scope here = step.when().map(when -> presence.where(when, before)).orElse(before);
            scope = presence.behind(step, check(step, here), before);
        }
        return scope;
    }

    private Scope check(Step step, Scope scope) {
        if (step instanceof Step.Require require) {
            expressions.condition(require.guard().that(), scope);
            expressions.title(require.guard().error(), step.node(), scope);
        } else if (step instanceof Step.Set set) {
            set.values().forEach(value -> written.set(value, scope));
        } else if (step instanceof Step.Adjust adjust) {
            written.adjust(adjust, scope);
        } else if (step instanceof Step.Delete delete) {
            expressions.check(delete.rows(), scope, Optional.empty());
        } else if (step instanceof Step.Fire fire) {
            fire(fire, scope);
        } else if (step instanceof Step.Return returned) {
            answers.ofReturn(returned, scope);
        } else if (step instanceof Step.Emit emit) {
            events.check(emit, scope);
        } else if (step instanceof Step.Each each) {
            each(each, scope);
        } else {
            return naming(step, scope);
        }
        return scope;
    }

    private void fire(Step.Fire fire, Scope scope) {
        ValueType target = expressions.type(fire.target(), fire.node(), scope);
        boolean known = target instanceof ValueType.Row row
                && ir.domain().entity(row.entity()).stream()
                        .flatMap(entity -> entity.attributes().stream())
                        .flatMap(attribute -> ir.behaviour().machine(attribute.machine()).stream())
                        .flatMap(machine -> machine.transitions().stream())
                        .anyMatch(event -> event.event().equals(fire.event()));
        if (!known && !(target instanceof ValueType.Unknown)) {
            expressions.refuse(new Problem(
                    fire.node(),
                    0,
                    "`" + fire.target() + "` is " + target + ", which has no event `" + fire.event() + "`",
                    "Name a row and an event of its machine"));
        }
    }

    private void each(Step.Each each, Scope scope) {
        ValueType element = element(expressions.check(each.in(), scope, Optional.empty()), each.in());
        check(each.steps(), presence.among(each.steps(), scope).with(each.variable(), element));
    }

    private ValueType element(Optional<CheckedExpression> list, Expression source) {
        if (list.isPresent() && list.get().type() instanceof ValueType.ListOf listType) {
            return listType.element();
        }
        list.ifPresent(other -> expressions.refuse(new Problem(
                source.node(),
                0,
                "`" + source.text() + "` is " + other.type() + ", expected is a list",
                "Name a list")));
        return new ValueType.Unknown();
    }

    private Scope naming(Step step, Scope scope) {
        if (step instanceof Step.Load load) {
            expressions.check(load.id(), scope, Optional.of(ValueType.UUID));
            return named(step, load.as(), new ValueType.Row(load.entity(), false), scope);
        }
        if (step instanceof Step.Let let) {
            return named(step, let.as(), let(let, scope), scope);
        }
        if (step instanceof Step.Call call) {
            return named(call, call.as(), calls.check(call, scope), scope);
        }
        if (step instanceof Step.Ask ask) {
            return named(ask, ask.as(), asks.check(ask, scope), scope);
        }
        return row(step, scope);
    }

    private Scope row(Step step, Scope scope) {
        if (step instanceof Step.FindOrCreate find) {
            written.find(find, scope);
            Scope made = named(step, find.as(), new ValueType.Row(find.entity(), false), scope);
            return named(step, find.created(), ValueType.BOOLEAN, made);
        }
        if (step instanceof Step.Create create) {
            written.create(create, scope);
            return named(step, create.as(), new ValueType.Row(create.entity(), false), scope);
        }
        if (step instanceof Step.Upsert upsert) {
            return named(step, upsert.as(), written.upsert(upsert, scope), scope);
        }
        return scope;
    }

    private ValueType let(Step.Let let, Scope scope) {
        ValueType type = expressions
                .check(let.value(), scope, Optional.empty())
                .map(CheckedExpression::type)
                .orElse(new ValueType.Unknown());
        if (!(type instanceof ValueType.Nothing)) {
            return type;
        }
        expressions.refuse(new Problem(
                let.node(), 0, "`" + let.as() + "` is always null and has no type", "Write null where it is read"));
        return new ValueType.Unknown();
    }

    /** A row that a conditional step makes may be missing behind it. */
    private Scope named(Step step, String as, ValueType type, Scope scope) {
        if (!as.isEmpty() && scope.names().containsKey(as)) {
            expressions.refuse(
                    new Problem(step.node(), 0, "`" + as + "` is known already", "Take a name that nothing has"));
        }
        return as.isEmpty()
                ? scope
                : scope.with(as, type.orNull(type.nullable() || step.when().isPresent()));
    }
}
