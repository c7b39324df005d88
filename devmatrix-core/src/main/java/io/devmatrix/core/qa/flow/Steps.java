package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a flow, one kind of step a method. */
final class Steps {
    private final Sight sight;
    private final Numbers numbers;
    private final Trace trace;
    private final Optional<Reply> reply;
    private final Refusals refusals;
    private final RowSteps rows;
    private final Changes changes;

    /** @param reply of the port that the flow asks */
    Steps(Sight sight, Numbers numbers, Trace trace, Optional<Reply> reply) {
        this.sight = sight;
        this.numbers = numbers;
        this.trace = trace;
        this.reply = reply;
        this.refusals = new Refusals(sight.meaning().facts().application().api().statuses());
        this.rows = new RowSteps(this, new RowMaker(sight, numbers));
        this.changes = new Changes(this);
    }

    Sight sight() {
        return sight;
    }

    Trace trace() {
        return trace;
    }

    Refusals refusals() {
        return refusals;
    }

    Numbers numbers() {
        return numbers;
    }

    /** Refuses when the rows break a rule of the database. */
    void checkRows() {
        new RowRules(sight, refusals).check();
    }

    /** Runs the whole flow; what its steps name is added to the names. */
    Ending flow(Flow flow, Map<String, @Nullable Object> names) {
        flow.requires().forEach(guard -> require(guard.that().node(), guard, names));
        Optional<Ending> ending = run(flow.steps(), names);
        ending.ifPresent(end -> trace.see(end.node(), Goal.ENDS));
        if (ending.isEmpty()) {
            trace.see(flow.node(), Goal.ENDS);
        }
        trace.touch(flow.node());
        return ending.orElseGet(() -> new Ending(
                flow.node(), flow.http().map(Flow.Http::status).orElse(0), new Results(sight).of(flow, names)));
    }

    private Optional<Ending> run(List<Step> steps, Map<String, @Nullable Object> names) {
        for (Step step : steps) {
            Optional<Ending> ending = run(step, names);
            if (ending.isPresent()) {
                return ending;
            }
        }
        return Optional.empty();
    }

    private Optional<Ending> run(Step step, Map<String, @Nullable Object> names) {
        if (step.when().isPresent()) {
            asked(step.node(), step.when().get(), names);
            boolean runs = holds(step.when().get(), names);
            trace.see(step.node(), runs ? Goal.RUNS : Goal.LEFT_OUT);
            if (!runs) {
                return Optional.empty();
            }
        }
        trace.touch(step.node());
        if (step instanceof Step.Each each) {
            return each(each, names);
        }
        if (step instanceof Step.Return end) {
            return Optional.of(new Ending(end.node(), end.status(), new Results(sight).of(end.node(), names)));
        }
        single(step, names);
        return Optional.empty();
    }

    private void single(Step step, Map<String, @Nullable Object> names) {
        if (step instanceof Step.Require require) {
            require(require.node(), require.guard(), names);
        } else if (step instanceof Step.Load load) {
            load(load, names);
        } else if (step instanceof Step.Let let) {
            names.put(let.as(), value(let.value(), names));
        } else if (step instanceof Step.Call call) {
            call(call, names);
        } else if (step instanceof Step.Ask ask) {
            new Asking(this).ask(ask, reply, names);
        } else if (step instanceof Step.Emit emit) {
            emit(emit, names);
        } else if (!changes.run(step, names)) {
            rows.run(step, names);
        }
    }

    @Nullable
    Object value(Expression expression, Map<String, @Nullable Object> names) {
        return sight.value(expression, names);
    }

    private boolean holds(Expression condition, Map<String, @Nullable Object> names) {
        return Boolean.TRUE.equals(value(condition, names));
    }

    private void asked(String node, Expression condition, Map<String, @Nullable Object> names) {
        new Edges(trace, node).see(sight.meaning().checked(condition, ""), names, sight.now());
        new States(trace, sight.meaning()).see(node, condition.text(), names);
    }

    private void require(String node, Guard guard, Map<String, @Nullable Object> names) {
        asked(node, guard.that(), names);
        if (!holds(guard.that(), names)) {
            throw Refusals.named(node, guard.error(), names);
        }
    }

    private void emit(Step.Emit emit, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        emit.payload().forEach(value -> payload.put(value.target(), value(value.value(), names)));
        trace.emit(new Emitted(emit.event(), payload));
    }

    private void load(Step.Load load, Map<String, @Nullable Object> names) {
        UUID id = (UUID) value(load.id(), names);
        if (id == null || !sight.has(load.entity(), id)) {
            trace.see(load.node(), Goal.MISSING);
            throw Refusals.missing(load.node());
        }
        names.put(load.as(), sight.row(load.entity(), id));
    }

    private Optional<Ending> each(Step.Each each, Map<String, @Nullable Object> names) {
        List<?> elements = List.copyOf((List<?>) Objects.requireNonNull(value(each.in(), names)));
        trace.see(each.node(), elements.isEmpty() ? Goal.NO_ELEMENT : Goal.MANY_ELEMENTS);
        trace.seeElements(each.node(), elements);
        for (int i = 0; i < elements.size(); i++) {
            Map<String, @Nullable Object> inner = new LinkedHashMap<>(names);
            inner.put(each.variable(), elements.get(i));
            try {
                Optional<Ending> ending = run(each.steps(), inner);
                if (ending.isPresent()) {
                    return ending;
                }
            } catch (Refused refused) {
                place(refused.refusal().node(), i, elements.size());
                throw refused;
            }
        }
        return Optional.empty();
    }

    private void place(String node, int index, int size) {
        if (size > 1) {
            trace.see(node, index == 0 ? Goal.FIRST : index == size - 1 ? Goal.LAST : Goal.MIDDLE);
        }
    }

    private void call(Step.Call call, Map<String, @Nullable Object> names) {
        Optional<TextBehaviour> asked =
                sight.meaning().facts().application().behaviour().text(call);
        if (asked.isPresent()) {
            new Deciding(this).ask(call, asked.get(), names);
            return;
        }
        Flow flow = sight.meaning().facts().application().behaviour().flows().stream()
                .filter(candidate -> candidate.name().equals(call.flow()))
                .findFirst()
                .orElseThrow(() -> new Unjudged("call of `" + call.flow() + "`, which is no flow"));
        Map<String, @Nullable Object> inner = new Arguments(this).called(flow, call, names);
        Ending ending = flow(flow, inner);
        if (!call.as().isEmpty()) {
            names.put(call.as(), ending.value());
        }
    }
}
