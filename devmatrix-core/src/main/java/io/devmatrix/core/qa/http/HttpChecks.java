package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.flow.Asking;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The checks of a running service, for every stack: what the model says is asked over HTTP. */
public final class HttpChecks {
    private final BenchMaker benches;

    private HttpChecks(BenchMaker benches) {
        this.benches = benches;
    }

    /**
     * Those that the model has something for, cheapest first.
     *
     * @param service asked for when the first check runs, and then once
     */
    public static List<QaCheck> all(FactTable facts, Supplier<ServiceUnderJudgement> service, Clock clock) {
        return all(facts, service, clock, Effort.USUAL, new TestPlans(facts, clock));
    }

    /**
     * Those that the model has something for, cheapest first.
     *
     * @param service asked for when the first check runs, and then once
     * @param effort how hard is tried what knows no end
     * @param plans of the same model
     */
    public static List<QaCheck> all(
            FactTable facts, Supplier<ServiceUnderJudgement> service, Clock clock, Effort effort, TestPlans plans) {
        HttpChecks checks = new HttpChecks(new BenchMaker(facts, plans, service, clock));
        Stream<Optional<QaCheck>> all = Stream.of(
                checks.always("health", bench -> new HealthTrials(bench).run()),
                checks.always("openapi", bench -> new DocumentTrials(bench).run()),
                checks.always("routes", bench -> new RouteTrials(bench, checks.benches.routes()).run()),
                checks.when(has(facts, entity -> !entity.operations().isEmpty()), "crud", bench -> new CrudTrials(
                                bench, checks.benches.strands())
                        .run()),
                checks.when(
                        has(facts, HttpChecks::isListed),
                        "lists",
                        bench -> checks.benches.seeing(bench, database -> new ListTrials(bench, database).run())),
                checks.when(DerivedTrials.isServed(facts), "derived", bench -> new DerivedTrials(bench).run()),
                checks.when(
                        hasMachine(facts),
                        "machines",
                        bench -> checks.benches.seeing(
                                bench, database -> new MachineTrials(bench, database.map(StagedRows::new)).run())),
                checks.when(has(facts, HttpChecks::isLocked), "lock", bench -> new LockTrials(bench).run()),
                checks.when(CacheTrials.suits(CacheFacts.of(facts)), "cache", CacheTrials::run),
                checks.when(hasSecurity(facts), "access", checks::access),
                checks.when(AuthFacts.of(facts).isPresent(), "tokens", checks::tokens),
                checks.flows("flows", flows -> new FlowTrials(flows, checks.benches.invariants()).run()),
                checks.when(
                        asksPort(facts),
                        "ports",
                        bench -> checks.benches.flows(bench, flows -> new PortTrials(flows).run())),
                checks.when(
                        !facts.events().isEmpty(),
                        "outbox",
                        bench -> checks.benches.flows(bench, flows -> new OutboxTrials(flows).run())),
                checks.when(
                        hasExample(facts),
                        "examples",
                        bench -> checks.benches.flows(bench, flows -> new ExampleTrials(flows).run())),
                checks.flows("races", flows -> new RaceTrials(flows, effort.races()).run()),
                checks.when(
                        hasInvariant(facts),
                        "invariants",
                        bench -> checks.benches.flows(
                                bench, flows -> new InvariantTrials(flows, checks.benches.invariants()).run())),
                checks.when(
                        !TestPlans.operations(facts).isEmpty(),
                        "plan",
                        bench -> checks.benches.flows(bench, flows -> new PlanTrials(flows, plans).run())),
                checks.when(
                        !TestPlans.operations(facts).isEmpty(),
                        "walks",
                        bench -> checks.benches.flows(
                                bench, flows -> new WalkTrials(flows, effort.walks(), plans.reached()).run())));
        return all.flatMap(Optional::stream).toList();
    }

    private static boolean has(FactTable facts, Predicate<EntityFacts> what) {
        return facts.entities().stream().anyMatch(what);
    }

    private static boolean isListed(EntityFacts entity) {
        return entity.operations().stream().anyMatch(o -> o.kind() == Kind.LIST || o.kind() == Kind.COUNT);
    }

    private static boolean isLocked(EntityFacts entity) {
        return entity.entity().traits().optimisticLock()
                && entity.operations().stream().anyMatch(LockTrials::writesItem);
    }

    private static boolean hasExample(FactTable facts) {
        return facts.flows().stream()
                .map(FlowFacts::flow)
                .anyMatch(flow -> flow.http().isPresent() && !flow.examples().isEmpty());
    }

    private static boolean hasInvariant(FactTable facts) {
        return !facts.application().behaviour().invariants().isEmpty();
    }

    private static boolean asksPort(FactTable facts) {
        return facts.flows().stream()
                .map(FlowFacts::flow)
                .anyMatch(flow -> flow.http().isPresent() && Asking.of(flow).isPresent());
    }

    private static boolean hasSecurity(FactTable facts) {
        return SecurityFacts.of(facts).isPresent();
    }

    private static boolean hasFlow(FactTable facts) {
        return facts.flows().stream().anyMatch(flow -> flow.flow().http().isPresent());
    }

    private static boolean hasMachine(FactTable facts) {
        return has(facts, entity -> entity.attributes()
                .anyMatch(attribute -> MachineTrials.isServed(facts, entity, attribute)));
    }

    private void access(Bench bench) {
        admitted(bench, admission -> benches.flows(bench, flows -> new AccessTrials(flows, admission).run()));
    }

    private void tokens(Bench bench) {
        admitted(bench, admission -> new TokenTrials(bench, admission).run());
    }

    private void admitted(Bench bench, Consumer<Admission> trials) {
        benches.admission().ifPresentOrElse(trials, () -> bench.notes()
                .missing("tokens can be made", "the judge was given no key or no database", "Give the judge both"));
    }

    private Optional<QaCheck> flows(String id, Consumer<FlowBench> trials) {
        return when(hasFlow(benches.facts()), id, bench -> benches.flows(bench, trials));
    }

    private Optional<QaCheck> always(String id, Consumer<Bench> trials) {
        return when(true, id, trials);
    }

    private Optional<QaCheck> when(boolean modelled, String id, Consumer<Bench> trials) {
        return modelled ? Optional.of(check(id, trials)) : Optional.empty();
    }

    private QaCheck check(String id, Consumer<Bench> trials) {
        return new HttpCheck(id, () -> {
            Bench bench = benches.bench();
            trials.accept(bench);
            return bench.notes().evidence();
        });
    }

    private record HttpCheck(String id, Supplier<Evidence> trials) implements QaCheck {
        @Override
        public Level level() {
            return Level.RUNNING;
        }

        @Override
        public Evidence check() {
            return trials.get();
        }
    }
}
