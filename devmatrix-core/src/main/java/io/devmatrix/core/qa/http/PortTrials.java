package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.Asking;
import io.devmatrix.core.qa.flow.FlowOracle;
import io.devmatrix.core.qa.flow.Goal;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Witness;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What happens while a flow asks a port: no transaction is open, and rows that change meanwhile are noticed. */
final class PortTrials {
    private static final int CONFLICT = 409;

    private final FlowBench bench;

    PortTrials(FlowBench bench) {
        this.bench = bench;
    }

    void run() {
        for (FlowFacts flow : bench.served()) {
            Asking.of(flow.flow())
                    .ifPresent(ask -> bench.bench().trial(flow.flow().name(), () -> judged(flow, ask)));
        }
    }

    private void judged(FlowFacts flow, Step.Ask ask) {
        String name = flow.flow().name() + ": ";
        Optional<Witness> success = bench.cases(flow).search().reaching(Goal::succeeds);
        if (success.isEmpty()) {
            bench.bench().notes().missing(name + "`" + ask.target() + "` is asked", "no case succeeds", "");
            return;
        }
        bench.apart(flow, () -> transactions(flow, name, bench.again(flow, success.get())));
        bench.apart(flow, () -> overtaken(flow, ask, name, success.get()));
    }

    private void transactions(FlowFacts flow, String name, Scenario scenario) {
        bench.store().insert(scenario.world());
        AtomicReference<String> open = new AtomicReference<>("it was not asked");
        bench.outside()
                .play(flow, scenario.request(), () -> open.set(bench.store().openTransactions()));
        Answer answer = bench.bench().send(bench.call(flow, scenario.request()));
        bench.bench()
                .notes()
                .that(
                        name + "no transaction is open while it asks",
                        open.get().isEmpty(),
                        open.get() + "; " + answer.seen());
    }

    private void overtaken(FlowFacts flow, Step.Ask ask, String name, Witness witness) {
        Meanwhile meanwhile = new Meanwhile(bench, flow);
        Scenario first = bench.again(flow, witness);
        Optional<Meanwhile.Change> other = meanwhile.find(first, this::asksOtherwise);
        if (other.isPresent()) {
            trial(flow, name + "what it would ask changes while it asks", first, other.get(), List.of(CONFLICT));
        } else if (meanwhile.readsRows(ask)) {
            bench.bench().notes().missing(name + "what it would ask changes while it asks", "no change was found", "");
        }
        Scenario second = bench.again(flow, witness);
        meanwhile
                .find(second, run -> run.asked().isEmpty() && run.outcome() instanceof Outcome.Refusal)
                .ifPresent(change -> trial(
                        flow,
                        name + "what it requires changes while it asks",
                        second,
                        change,
                        ((Outcome.Refusal) change.run().outcome()).statuses()));
    }

    private boolean asksOtherwise(FlowOracle.Run run) {
        return run.asked().size() == 1;
    }

    private void trial(
            FlowFacts flow, String name, Scenario scenario, Meanwhile.Change change, List<Integer> statuses) {
        bench.store().insert(scenario.world());
        AtomicReference<Optional<Fingerprint>> before = new AtomicReference<>(Optional.empty());
        bench.outside().play(flow, scenario.request(), () -> {
            bench.store().set(change.entity(), change.id(), change.field(), change.value());
            before.set(Optional.of(bench.store().fingerprint()));
        });
        Answer answer = bench.bench().send(bench.call(flow, scenario.request()));
        Optional<String> objection = before.get().isEmpty()
                ? Optional.of(change.field().column().text() + " of a row could not be changed while it asks")
                : Differences.of(
                                bench,
                                scenario.world(),
                                before.get().get(),
                                bench.store().fingerprint())
                        .any();
        bench.store().set(change.entity(), change.id(), change.field(), change.old());
        bench.bench().notes().see(name, answer, statuses, objection);
    }
}
