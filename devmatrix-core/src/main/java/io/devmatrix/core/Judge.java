package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.QaRun;
import io.devmatrix.core.qa.SuccessMetrics;
import io.devmatrix.core.qa.compliance.Inventory;
import io.devmatrix.core.qa.report.Subject;
import io.devmatrix.core.stack.TargetStack;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges a project by its sound model. */
final class Judge {
    private final TargetStack stack;
    private final ClassLoader loader;
    private final ModelReading model;
    private final FactTable facts;

    Judge(TargetStack stack, ClassLoader loader, ModelReading model) {
        this.stack = stack;
        this.loader = loader;
        this.model = model;
        this.facts = model.facts().orElseThrow();
    }

    /** The verdict. A service that will be judged starts at once, while the checks before it are made. */
    Verdict verify(VerifyRequest request) {
        try (Workbench bench = new Workbench(stack.launcher(), request, Optional.of(ports()), List.of());
                AcceptedFills fills = new AcceptedFills(slots().shelf(request.layout(), facts), request.classPath())) {
            if (request.level() == Level.RUNNING) {
                bench.startService();
            }
            return verify(request, bench, fills);
        }
    }

    private Verdict verify(VerifyRequest request, Workbench bench, AcceptedFills fills) {
        ProjectLayout layout = request.layout();
        Verification verification =
                new Verification(stack, request, subject(layout), bench, books(), fills.decisions());
        if (request.level() == Level.RUNNING) {
            Reports.write(verification.plan(), layout.work());
        }
        List<QaCheck> checks = verification.checks();
        Thresholds thresholds = Thresholds.of(layout, checks);
        if (thresholds.findings().hasErrors()) {
            return new Verdict(model.findings().and(thresholds.findings()), Optional.empty(), false);
        }
        QaReport report = new QaRun(System::nanoTime, thresholds.gate()).run(checks, request.level());
        Judgement judgement = Judgement.of(report, Inventory.of(facts), thresholds.gate());
        Reports.write(reported(layout, judgement), layout.work());
        boolean prepared = judgement.passed() && bench.prepareNextStart();
        return new Verdict(model.findings(), Optional.of(judgement), prepared);
    }

    private Subject reported(ProjectLayout layout, Judgement judgement) {
        Plan plan = Plan.of(facts.application(), Map.of());
        SuccessMetrics.Records records = new SuccessMetrics.Records(
                CallsFile.count(layout), GenerationTime.read(layout), MadeSlots.of(slots().shelf(layout, facts)));
        return new Subject(
                judgement, facts, plan, model.findings(), SuccessMetrics.of(judgement.report(), records), model::place);
    }

    /** The checks one by one. */
    CheckBench bench(ProjectLayout layout) {
        return new CheckBench(stack, subject(layout), books(), ports());
    }

    private Verification.Subject subject(ProjectLayout layout) {
        GenerationRun run = new GenerationRun(layout, stack.generators(facts, loader, OwnSources.of(layout)));
        return new Verification.Subject(
                facts, ModelSchema.of(facts, model::place), run.split(facts), slots().check(layout, facts));
    }

    private SlotSources slots() {
        return SlotSources.of(stack);
    }

    private RuleBooks books() {
        return new RuleBooks(loader, stack);
    }

    private List<String> ports() {
        return facts.ports().stream().map(port -> port.name().kebab()).toList();
    }
}
