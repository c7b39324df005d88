package io.devmatrix.core;

import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaHistory;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.qa.CatalogueCheck;
import io.devmatrix.core.qa.CatalogueNodes;
import io.devmatrix.core.qa.GeneratedCheck;
import io.devmatrix.core.qa.LintCheck;
import io.devmatrix.core.qa.MigratedDatabase;
import io.devmatrix.core.qa.MigrationsCheck;
import io.devmatrix.core.qa.ModelledCatalogue;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.RegressionsCheck;
import io.devmatrix.core.qa.RuleJudgement;
import io.devmatrix.core.qa.SchemaStandingCheck;
import io.devmatrix.core.qa.SealsCheck;
import io.devmatrix.core.qa.StructureCheck;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.UpgradesCheck;
import io.devmatrix.core.qa.http.ConstraintCheck;
import io.devmatrix.core.qa.http.HttpChecks;
import io.devmatrix.core.qa.http.SampleTables;
import io.devmatrix.core.qa.http.ServiceUnderJudgement;
import io.devmatrix.core.qa.http.TestPlans;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.slot.contract.Decisions;
import io.devmatrix.core.stack.TargetStack;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts together the checks of one run, from the cheapest to the dearest. */
final class Verification {
    private final TargetStack stack;
    private final VerifyRequest request;
    private final Subject subject;
    private final Workbench bench;
    private final RuleBooks books;
    private final TestPlans plans;

    /**
     * What the project is judged against.
     *
     * @param facts of the model
     * @param schema the model asks for
     * @param files the model asks for
     * @param slots the check of the fills, by the class path; empty when the model leaves nothing open
     */
    record Subject(
            FactTable facts,
            ModelSchema schema,
            GenerationRun.Split files,
            Function<List<Path>, Optional<QaCheck>> slots) {
        FileSet generated() {
            return files.wanted();
        }
    }

    /** @param decisions of the accepted fills; empty where nobody can ask them, and flows that do are not judged */
    Verification(
            TargetStack stack,
            VerifyRequest request,
            Subject subject,
            Workbench bench,
            RuleBooks books,
            Optional<Decisions> decisions) {
        this.stack = stack;
        this.request = request;
        this.subject = subject;
        this.bench = bench;
        this.books = books;
        this.plans = decisions
                .map(asked -> new TestPlans(subject.facts(), Clock.systemUTC(), stack.slots(subject.facts()), asked))
                .orElseGet(() -> new TestPlans(subject.facts(), Clock.systemUTC()));
    }

    /** What will be tried of the running service, derived by another thread; checks that need it wait. */
    Supplier<TestPlan> plan() {
        plans.want();
        return plans::plan;
    }

    List<QaCheck> checks() {
        List<QaCheck> checks = new ArrayList<>(files());
        subject.slots().apply(request.classPath()).ifPresent(checks::add);
        checks.addAll(rules());
        checks.addAll(database());
        QaCheck boot = stack.bootCheck(bench::service);
        checks.add(boot);
        HttpChecks.all(subject.facts(), this::judged, Clock.systemUTC(), request.effort(), plans).stream()
                .map(check -> QaCheck.after(boot.id(), check))
                .forEach(checks::add);
        checks.add(QaCheck.after(boot.id(), stack.logCheck(bench::service)));
        return checks;
    }

    private ServiceUnderJudgement judged() {
        return new ServiceUnderJudgement(
                bench.service().baseUri(),
                bench.service().routes(),
                Optional.of(bench::connection),
                bench.ports(),
                Optional.of(bench.key()));
    }

    private List<QaCheck> files() {
        ProjectLayout layout = request.layout();
        return List.of(
                new SealsCheck(layout.base(), layout.lock()),
                new GeneratedCheck(layout.build(), subject.generated()),
                new SchemaStandingCheck(new SchemaMigrator(layout.migrationFolders()), subject.schema()),
                new LintCheck(layout.build(), subject.generated(), layout.sources(), request.classPath()));
    }

    private List<QaCheck> rules() {
        ProjectLayout layout = request.layout();
        Sources sources = RuleBooks.sources(layout, subject.files(), subject.schema());
        RuleJudgement judgement =
                new RuleJudgement(() -> books.run(layout, sources, true).run());
        return List.of(new StructureCheck(sources, judgement), new RegressionsCheck(judgement));
    }

    private List<QaCheck> database() {
        ProjectLayout layout = request.layout();
        String folder = layout.base().relativize(layout.migrations()).toString().replace('\\', '/');
        MigratedDatabase database =
                new MigratedDatabase(bench::server, new Migrations(layout.base(), folder), "migrated");
        ModelledCatalogue modelled = new ModelledCatalogue(
                database,
                subject.schema().schema(),
                subject.facts().application().infrastructure().externalTables(),
                CatalogueNodes.of(subject.facts()));
        List<QaCheck> checks = new ArrayList<>();
        checks.add(new MigrationsCheck(database, layout.migrations()));
        checks.add(new CatalogueCheck(database, modelled));
        checks.addAll(upgrades(database, modelled));
        checks.add(
                new ConstraintCheck(database, subject.facts(), subject.schema().schema(), Clock.systemUTC()));
        return checks;
    }

    private List<QaCheck> upgrades(MigratedDatabase database, ModelledCatalogue modelled) {
        SchemaHistory history = SchemaHistory.read(request.layout().migrationFolders());
        return history.earlier().isEmpty()
                ? List.of()
                : List.of(new UpgradesCheck(
                        history,
                        database,
                        modelled,
                        subject.facts(),
                        () -> SampleTables.of(database, subject.facts(), subject.schema(), Clock.systemUTC())));
    }
}
