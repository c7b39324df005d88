package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.qa.flow.Emitted;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.Pairing;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.util.List;
import java.util.Optional;

/** One case of a flow: the events in the outbox afterwards are those of the oracle, in their order, with what they carry. */
final class OutboxTrial {
    private final FlowBench bench;
    private final FlowFacts flow;
    private final Scenario scenario;

    OutboxTrial(FlowBench bench, FlowFacts flow, Scenario scenario) {
        this.bench = bench;
        this.flow = flow;
        this.scenario = scenario;
    }

    /** Notes under that name what came of it, and gives the events that were expected. */
    List<Emitted> run(String name) {
        World before = scenario.world();
        bench.store().insert(before);
        Fingerprint old = bench.store().fingerprint();
        long last = bench.store().lastEvent();
        Outcome outcome = bench.oracle()
                .run(flow.flow(), before, scenario.request(), scenario.now())
                .outcome();
        Answer answer = bench.ask(flow, scenario.request());
        List<StoredEvent> found = bench.store().events(last);
        List<Emitted> expected = List.of();
        Optional<String> objection = count(List.of(), found);
        if (outcome instanceof Outcome.Success success) {
            expected = success.events();
            World after = Differences.of(bench, before, old, bench.store().fingerprint())
                    .world();
            objection = count(expected, found).or(() -> payloads(success, after, found));
        }
        String what = expected.isEmpty() ? " emits nothing" : " emits " + names(expected);
        bench.bench().notes().that(name + what, objection.isEmpty(), objection.orElse("") + "; " + answer.seen());
        return expected;
    }

    private static Optional<String> count(List<Emitted> expected, List<StoredEvent> found) {
        List<String> types = found.stream().map(StoredEvent::type).toList();
        return types.equals(names(expected))
                ? Optional.empty()
                : Optional.of("the outbox has got " + types + " instead of " + names(expected));
    }

    private static List<String> names(List<Emitted> events) {
        return events.stream().map(Emitted::event).toList();
    }

    private Optional<String> payloads(Outcome.Success success, World after, List<StoredEvent> found) {
        World before = scenario.world();
        Pairing pairing = new Pairing(
                bench.meaning(),
                new WorldChange(bench.meaning(), before, success.after(), scenario.now()),
                new WorldChange(bench.meaning(), before, after, scenario.now()));
        Sight sight = Sight.of(bench.meaning(), after, scenario.now());
        for (int i = 0; i < found.size(); i++) {
            Emitted expected = success.events().get(i);
            StoredEvent event = found.get(i);
            Optional<String> difference = new ShownResult(bench.bench().api(), "payload of " + event.type())
                    .objection(pairing.moved(expected.payload(), sight), event.payload());
            if (difference.isPresent()
                    || event.payload().size() != expected.payload().size()) {
                return difference.or(() -> Optional.of("the payload is " + event.payload()));
            }
        }
        return Optional.empty();
    }
}
