package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the benches of the checks of one run; they share the service, its connections and the supply of values. */
final class BenchMaker {
    /** Values of the judge's own users begin behind those that any trial makes. */
    private static final long FAR_OFF = 900_000;

    private final FactTable facts;
    private final TestPlans plans;
    private final Supplier<ServiceUnderJudgement> service;
    private final Clock clock;
    private @Nullable Shared shared;

    /** @param plans of the same model */
    BenchMaker(FactTable facts, TestPlans plans, Supplier<ServiceUnderJudgement> service, Clock clock) {
        this.facts = facts;
        this.plans = plans;
        this.service = service;
        this.clock = clock;
    }

    private record Shared(
            ServiceUnderJudgement service,
            Contract contract,
            WireNodes wire,
            ModelClient client,
            Conditions conditions,
            Numbers numbers,
            Supply supply,
            Optional<RowStore> store,
            Rows rows,
            InvariantLog invariants,
            Optional<Admission> admission) {}

    /** What was seen of invariants in this run. */
    InvariantLog invariants() {
        return known().invariants();
    }

    /** Runs trials of flows, which need the database. */
    void flows(Bench bench, Consumer<FlowBench> trials) {
        Optional<ConnectionSource> source = known().service().database();
        if (source.isEmpty()) {
            bench.notes()
                    .missing("the database can be seen", "the judge was given none", "Give the judge the database");
            return;
        }
        flows(bench, source.get(), trials);
    }

    private void flows(Bench bench, ConnectionSource source, Consumer<FlowBench> trials) {
        LongSupplier numbers = known().supply().numbers();
        try (WorldStore store = new WorldStore(facts, source, bystanders())) {
            Outside outside = new Outside(facts, known().service().ports());
            trials.accept(new FlowBench(bench, plans.meaning(), store, numbers, plans.cases(), outside, clock));
        }
    }

    private Bystanders bystanders() {
        return known().admission().<Bystanders>map(Admission::guests).orElse(Bystanders.NONE);
    }

    /** How closed operations are asked for; empty when the model has none, or when no token can be made. */
    Optional<Admission> admission() {
        return known().admission();
    }

    /** Runs trials that may put rows into the database where the judge can see it. */
    void seeing(Bench bench, Consumer<Optional<FlowBench>> trials) {
        known().service()
                .database()
                .ifPresentOrElse(
                        source -> flows(bench, source, flows -> trials.accept(Optional.of(flows))),
                        () -> trials.accept(Optional.empty()));
    }

    FactTable facts() {
        return facts;
    }

    /** What the service says of its own routes. */
    ServedRoutes routes() {
        return known().service().routes();
    }

    private Shared known() {
        Shared known = shared == null ? shared() : shared;
        shared = known;
        return known;
    }

    /** A bench with an empty notebook. */
    Bench bench() {
        Shared known = known();
        return new Bench(
                new ApiFacts(facts),
                known.contract(),
                known.client(),
                known.supply().values(),
                known.conditions(),
                known.rows(),
                new Notebook(known.wire()));
    }

    /**
     * Benches for trials that run at once, each with rows and values of its own. One alone where a list shows what its owner owns: who
     * asks for it is the one that owns most, and that must not be an owner of another strand.
     */
    Strands strands() {
        int count = hasOwnList() ? 1 : Strands.COUNT;
        return new Strands(
                known().numbers().strands(count).stream().map(this::strand).toList());
    }

    private boolean hasOwnList() {
        return SecurityFacts.of(facts).stream()
                .flatMap(security -> facts.operations().stream().map(security::access))
                .flatMap(rule -> rule.owner().stream())
                .anyMatch(owner -> owner.source() == Source.LISTED);
    }

    private Bench strand(LongSupplier numbers) {
        Shared known = known();
        Supply supply = supply(known.client(), known.service(), numbers);
        return new Bench(
                new ApiFacts(facts),
                known.contract(),
                known.client(),
                supply.values(),
                supply.checked().conditions(),
                new Rows(facts, known.client(), supply, known.store()),
                new Notebook(known.wire()));
    }

    private Shared shared() {
        ServiceUnderJudgement judged = service.get();
        Contract contract = new Contract(facts);
        Numbers numbers = new Numbers();
        Optional<Admission> admission = admission(judged, contract);
        Admittance admittance = admission.<Admittance>map(Admission::authoriser).orElse(Admittance.FREE);
        ModelClient client = new ModelClient(facts, contract, judged.baseUri(), admittance);
        Supply supply = supply(client, judged, numbers);
        Optional<RowStore> store = judged.database().map(RowStore::new);
        return new Shared(
                judged,
                contract,
                new WireNodes(facts, contract.document()),
                client,
                supply.checked().conditions(),
                numbers,
                supply,
                store,
                new Rows(facts, client, supply, store),
                new InvariantLog(facts.application()),
                admission);
    }

    private Optional<Admission> admission(ServiceUnderJudgement judged, Contract contract) {
        return SecurityFacts.of(facts).flatMap(security -> judged.key()
                .flatMap(key -> judged.database().map(source -> {
                    ModelClient nobody = new ModelClient(facts, contract, judged.baseUri(), Admittance.FREE);
                    Supply supply = supply(nobody, judged, new AtomicLong(FAR_OFF)::incrementAndGet);
                    return Admission.of(facts, security, supply, source, new TokenMint(security, key, clock));
                })));
    }

    private Supply supply(ModelClient client, ServiceUnderJudgement judged, LongSupplier numbers) {
        Conditions conditions = new Conditions(
                facts,
                new ShownRows(client, facts.application().api().paging()),
                clock,
                judged.database().map(source -> new StoredRows(facts, source, clock)));
        return new Supply(new Values(facts, clock), new CheckedRows(conditions), numbers);
    }
}
