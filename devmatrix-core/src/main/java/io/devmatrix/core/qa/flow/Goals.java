package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be seen of a flow: its end, each refusal, each condition both ways, rows found and made. */
final class Goals {
    private final FactTable facts;
    private final Set<Goal> goals = new LinkedHashSet<>();

    private Goals(FactTable facts) {
        this.facts = facts;
    }

    static Set<Goal> of(FactTable facts, Flow flow) {
        Goals goals = new Goals(facts);
        goals.rows(flow);
        FlowTree.of(facts, flow).stream()
                .filter(called -> called.equals(flow) || called.http().isEmpty())
                .forEach(goals::flow);
        return goals.goals;
    }

    private void add(String node, String what) {
        goals.add(new Goal(node, what));
    }

    private void rows(Flow flow) {
        FlowPath.of(facts.application(), flow).variables().forEach(row -> {
            add(Arguments.node(flow, row.name()), Goal.MISSING);
            row.parent().ifPresent(parent -> add(Arguments.node(flow, row.name()), Goal.FOREIGN));
        });
        flow.inputs().stream()
                .filter(input -> !input.entity().isEmpty())
                .forEach(input -> add(Arguments.node(flow, input.name()), Goal.MISSING));
    }

    private void flow(Flow flow) {
        flow.requires().forEach(guard -> add(guard.that().node(), Goal.REFUSED));
        steps(flow.steps(), "");
        if (!returns(flow.steps())) {
            add(flow.node(), Goal.ENDS);
        }
    }

    /** Whether no run comes to the end of the steps. */
    private static boolean returns(List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step instanceof Step.Return && step.when().isEmpty());
    }

    private void steps(List<Step> steps, String variable) {
        for (Step step : steps) {
            step.when().ifPresent(when -> {
                add(step.node(), Goal.RUNS);
                add(step.node(), Goal.LEFT_OUT);
            });
            if (step instanceof Step.Each each) {
                add(each.node(), Goal.MANY_ELEMENTS);
                steps(each.steps(), each.variable());
            } else {
                step(step, variable);
            }
        }
    }

    private void step(Step step, String variable) {
        if (step instanceof Step.Require require) {
            refused(require.node(), require.guard().that().text(), variable);
        } else if (step instanceof Step.Adjust adjust) {
            Optional<BusinessError> error = adjust.error();
            error.ifPresent(named ->
                    refused(adjust.node(), adjust.target() + " " + adjust.by().text(), variable));
        } else if (step instanceof Step.Load load) {
            add(load.node(), Goal.MISSING);
        } else if (step instanceof Step.Return end) {
            add(end.node(), Goal.ENDS);
        } else if (step instanceof Step.FindOrCreate || step instanceof Step.Upsert) {
            add(step.node(), Goal.FOUND);
            add(step.node(), Goal.MADE);
        } else if (step instanceof Step.Delete) {
            add(step.node(), Goal.DELETES);
        } else if (step instanceof Step.Ask ask) {
            Asking.otherReplies(facts.operation(ask)).forEach(reply -> add(ask.node(), reply.what()));
        } else if (step instanceof Step.Call call) {
            facts.application().behaviour().text(call).ifPresent(asked -> decision(call, asked));
        } else if (step instanceof Step.Fire fire) {
            fire(fire, variable);
        }
    }

    /** Each refusal of the behaviour, of its conditions and of its fill. */
    private void decision(Step.Call call, TextBehaviour asked) {
        asked.requires().forEach(guard -> add(guard.that().node(), Goal.REFUSED));
        asked.errors().forEach(error -> add(call.node(), Goal.REFUSED_WITH + error.name()));
    }

    private void fire(Step.Fire fire, String variable) {
        refused(fire.node(), fire.target(), variable);
        facts.fired(fire).stream()
                .flatMap(entity -> Machines.event(facts, entity.entity().name(), fire.event()).stream())
                .limit(1)
                .flatMap(event -> event.transition().guards().stream())
                .map(Guard::that)
                .forEach(that -> add(that.node(), Goal.REFUSED));
    }

    /** A refusal that depends on the element is seen at the first, at the last and between. */
    private void refused(String node, String text, String variable) {
        add(node, Goal.REFUSED);
        boolean byElement = !variable.isEmpty()
                && Pattern.compile("\\b" + Pattern.quote(variable) + "\\b")
                        .matcher(text)
                        .find();
        if (byElement) {
            add(node, Goal.FIRST);
            add(node, Goal.MIDDLE);
            add(node, Goal.LAST);
        }
    }
}
