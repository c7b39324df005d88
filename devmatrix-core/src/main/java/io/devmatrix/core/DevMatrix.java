package io.devmatrix.core;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.LongCheck;
import io.devmatrix.core.stack.TargetStack;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The front door: what each goal asks for, by layout of the project, and what came of it. */
public final class DevMatrix {
    private final String version;
    private final ClassLoader loader;
    private final TargetStack stack;
    private final Packs packs;
    private final GenerationRuns runs;

    /**
     * @param version of the product; part of what decides whether a generation is still current
     * @param loader class path of stacks and templates
     */
    public DevMatrix(String version, ClassLoader loader) {
        this.version = version;
        this.loader = loader;
        this.stack = Stacks.only(loader);
        this.packs = new Packs(loader, stack::slots);
        this.runs = new GenerationRuns(stack, loader, packs);
    }

    /** Checks the model. */
    public Validation validate(ProjectLayout layout) {
        ModelReading model = ModelReading.of(layout).with(this::announced);
        return new Validation(
                model.findings(), model.facts().map(DevMatrix::size).orElse("The model cannot be read"));
    }

    /** The atoms of the model, and what was inferred. */
    public Planned plan(ProjectLayout layout) {
        ModelReading model = ModelReading.of(layout).with(this::announced).and(() -> packs.findings(layout));
        List<String> lines = model.isSound() ? lines(facts(model), layout) : List.of();
        return new Planned(model.findings(), lines);
    }

    private List<String> lines(FactTable facts, ProjectLayout layout) {
        RuledSlots ruled = packs.of(layout, facts);
        List<String> lines = new ArrayList<>(PlanText.of(Plan.of(facts.application(), ruled.promoted()), facts));
        lines.addAll(SlotText.of(stack.slots(facts), OwnSources.of(layout), ruled));
        return lines;
    }

    /**
     * Generates the service; on an error nothing is touched.
     *
     * @param declared dependencies of the project, as {@code groupId:artifactId}
     */
    public Generation generate(ProjectLayout layout, Set<String> declared) {
        return new GenerateGoal(version, loader, stack, packs, runs).run(layout, declared, () -> {
            warmUp();
            return reading(layout);
        });
    }

    /** Nobody waits for them: whoever comes first to what they load, loads it. */
    private void warmUp() {
        Beside.run("devmatrix-warm-up-stack", stack::warmUp);
        Beside.run("devmatrix-warm-up-expressions", ModelExpressions::warmUp);
    }

    /** Writes the migration that the model asks for. */
    public Migrated migrate(ProjectLayout layout, MigrateMode mode) {
        return new MigrationGoals(layout, ModelReading.of(layout)).migrate(mode);
    }

    /**
     * Takes the schema of a live database as version 1, sealed, when it is what the model asks for; else writes nothing. Nothing
     * is changed in the database.
     */
    public Migrated baseline(BaselineRequest request) {
        return new BaselineRun(request).run(ModelReading.of(request.layout()));
    }

    /**
     * What {@link #migrate} would write, changing nothing.
     *
     * @param database whose rows are counted; empty to count none
     */
    public Planned previewMigration(ProjectLayout layout, Optional<GivenServer> database) {
        return new MigrationGoals(layout, ModelReading.of(layout)).preview(database);
    }

    /** Judges the packaged service. */
    public Verdict verify(VerifyRequest request) {
        return verify(request, (check, since) -> {});
    }

    /** The same, which tells of checks that take long while they run. */
    public Verdict verify(VerifyRequest request, LongCheck told) {
        warmUp();
        ModelReading model = reading(request.layout());
        Findings stale = request.level() == Level.RUNNING
                ? StaleArtifact.of(
                        request.layout(), request.jar(), request.layout().classes())
                : Findings.NONE;
        if (!model.isSound() || !stale.all().isEmpty()) {
            return new Verdict(model.findings().and(stale), Optional.empty(), false);
        }
        return new Judge(stack, loader, packs, model).verify(request, told);
    }

    /** Freezes what the rules find now, so that only what is new fails; the number of findings frozen. */
    public Frozen freeze(ProjectLayout layout) {
        ModelReading model = reading(layout);
        if (!model.isSound()) {
            return new Frozen(model.findings(), 0);
        }
        FactTable facts = facts(model);
        GenerationRun.Split files = runs.of(layout, facts).split(facts);
        return books().freeze(layout, RuleBooks.sources(layout, files, schema(model)));
    }

    private RuleBooks books() {
        return new RuleBooks(loader, stack);
    }

    /** The judge's checks one by one; the model must be sound. For benches of the judge itself. */
    public CheckBench checkBench(ProjectLayout layout) {
        ModelReading model = reading(layout);
        if (!model.isSound()) {
            throw new IllegalArgumentException("the model is not sound: " + model.findings());
        }
        return new Judge(stack, loader, packs, model).bench(layout);
    }

    /** Removes the reports of an earlier run, whose verdict no longer holds. */
    public void forgetVerdict(ProjectLayout layout) {
        Reports.remove(layout.work());
    }

    /** Compares what is generated now with what was generated at a revision; writes both below the work folder. */
    public Difference diff(DiffRequest request) {
        return new DiffRun(request, this::readingOf, this::tree).run();
    }

    private GeneratedTree tree(ProjectLayout layout, ModelReading model) {
        FactTable facts = facts(model);
        String sql = InitialMigration.of(schema(model).schema());
        return GeneratedTree.of(runs.of(layout, facts).wanted(facts).files(), sql);
    }

    /** Starts the packaged service on a throw-away database; closing what is returned ends both. */
    public RunningService run(VerifyRequest request, int port, List<String> arguments) {
        Workbench bench = new Workbench(stack.launcher(), request, Optional.empty(), arguments);
        try {
            return new RunningService(bench.service(port).baseUri(), bench);
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    /** Hands a sealed file over. */
    public Findings eject(ProjectLayout layout, String file, String reason) {
        return new Ejection(layout, file, reason).run();
    }

    /** What the goals about patterns ask for; no project is needed. */
    public PatternGoals patterns() {
        return new PatternGoals(
                (store, thresholds, certain) -> PatternStudy.of(
                        store, stack, SlotSources.of(stack, packs), books().all(), thresholds, Instant.now(), certain),
                InstantSource.system());
    }

    /** What the goals about slots ask for. */
    public SlotGoals slots() {
        return new SlotGoals(SlotSources.of(stack, packs), this::reading, this::origins, loader);
    }

    /** What records for promotion; it has no part in a verdict. */
    public PatternRecorder recorder() {
        return new PatternRecorder(ModelReading::of, SlotSources.of(stack, packs), Clock.systemUTC());
    }

    private Origins origins(ProjectLayout layout, ModelReading model) {
        return new Origins(
                layout,
                () -> List.copyOf(
                        runs.of(layout, facts(model)).files(facts(model)).files()));
    }

    /** The model with all that keeps a service from being made of it. */
    private ModelReading reading(ProjectLayout layout) {
        return readingOf(layout).with(stack::unsupported);
    }

    private ModelReading readingOf(ProjectLayout layout) {
        return ModelReading.of(layout).and(() -> packs.findings(layout));
    }

    private static FactTable facts(ModelReading model) {
        return model.facts().orElseThrow();
    }

    static ModelSchema schema(ModelReading model) {
        return ModelSchema.of(facts(model), model::place);
    }

    static String size(FactTable facts) {
        int entities = facts.entities().size();
        return entities + (entities == 1 ? " entity" : " entities");
    }

    /** What is not generated yet, as a warning: the model itself is sound. */
    private Stream<Problem> announced(FactTable facts) {
        return stack.unsupported(facts)
                .map(p -> new Problem(p.rule(), Severity.WARNING, p.node(), p.problem(), p.fix()));
    }
}
