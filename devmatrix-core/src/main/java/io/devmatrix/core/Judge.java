package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.LongCheck;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.QaRun;
import io.devmatrix.core.qa.SuccessMetrics;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.compliance.Inventory;
import io.devmatrix.core.qa.report.Subject;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.stack.TargetStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Judges a project by its sound model. */
final class Judge {
    /** How long a check may run before it is told of, and then again. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private final TargetStack stack;
    private final ClassLoader loader;
    private final Packs packs;
    private final ModelReading model;
    private final FactTable facts;

    Judge(TargetStack stack, ClassLoader loader, Packs packs, ModelReading model) {
        this.stack = stack;
        this.loader = loader;
        this.packs = packs;
        this.model = model;
        this.facts = model.facts().orElseThrow();
    }

    /** The verdict. A service that will be judged starts at once, while the checks before it are made. */
    Verdict verify(VerifyRequest request, LongCheck told) {
        try (Workbench bench = new Workbench(stack.launcher(), request, Optional.of(ports()), List.of());
                AcceptedFills fills = new AcceptedFills(slots().shelf(request.layout(), facts), request.classPath())) {
            if (request.level() == Level.RUNNING) {
                bench.startService();
            }
            return verify(request, told, bench, fills);
        }
    }

    private Verdict verify(VerifyRequest request, LongCheck told, Workbench bench, AcceptedFills fills) {
        ProjectLayout layout = request.layout();
        RefusedRules refused = new RefusedRules(layout);
        Verification verification =
                new Verification(stack, request, subject(layout, refused::add), bench, books(), fills.decisions());
        List<QaCheck> checks = verification.checks();
        Thresholds thresholds = Thresholds.of(layout, checks);
        if (thresholds.findings().hasErrors()) {
            return new Verdict(model.findings().and(thresholds.findings()), Optional.empty(), false);
        }
        Optional<Beside<TestPlan>> plan = request.level() == Level.RUNNING
                ? Optional.of(planned(verification.plan(), layout.work()))
                : Optional.empty();
        QaReport report = new QaRun(System::nanoTime, thresholds.gate())
                .telling(LONG, told)
                .run(checks, request.level());
        plan.ifPresent(Beside::result);
        Judgement judgement = Judgement.of(report, Inventory.of(facts), thresholds.gate());
        Reports.write(reported(judgement, layout), layout.work());
        // before they are disabled: what was judged is what they made
        List<RuleUse> uses = RuleUses.of(packs.of(layout, facts), slots().shelf(layout, facts), refused.all());
        boolean prepared = judgement.passed() && bench.prepareNextStart();
        return new Verdict(model.findings().and(refused.disable()), Optional.of(judgement), prepared, uses);
    }

    /** Derives and writes what will be tried, while the checks before it are made. */
    private static Beside<TestPlan> planned(Supplier<TestPlan> plan, Path work) {
        return Beside.start("devmatrix-plan", () -> {
            TestPlan derived = plan.get();
            Reports.write(derived, work);
            return derived;
        });
    }

    private Subject reported(Judgement judgement, ProjectLayout layout) {
        Plan plan = Plan.of(facts.application(), packs.of(layout, facts).promoted());
        SuccessMetrics.Records records = new SuccessMetrics.Records(
                CallsFile.count(layout), GenerationTime.read(layout), MadeSlots.of(slots().shelf(layout, facts)));
        return new Subject(
                judgement, facts, plan, model.findings(), SuccessMetrics.of(judgement.report(), records), model::place);
    }

    /** The checks one by one. */
    CheckBench bench(ProjectLayout layout) {
        return new CheckBench(stack, subject(layout, refused -> {}), books(), ports());
    }

    private Verification.Subject subject(ProjectLayout layout, Consumer<DisabledRules.Reason> refused) {
        GenerationRun run = new GenerationRuns(stack, loader, packs).of(layout, facts);
        return new Verification.Subject(
                facts, ModelSchema.of(facts, model::place), run.split(facts), slots().check(layout, facts, refused));
    }

    private SlotSources slots() {
        return SlotSources.of(stack, packs);
    }

    private RuleBooks books() {
        return new RuleBooks(loader, stack);
    }

    private List<String> ports() {
        return facts.ports().stream().map(port -> port.name().kebab()).toList();
    }
}
