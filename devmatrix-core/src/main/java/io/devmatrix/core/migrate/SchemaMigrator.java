package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps migrations in step with the model. Sealed ones are never touched again; behind them stands at most one draft, written anew
 * when the model moves on. What a person wrote into it is never overwritten.
 */
public final class SchemaMigrator {
    private final MigrationFiles files;

    /** Works on the project's folders of migrations, snapshots and locks. */
    public SchemaMigrator(MigrationFolders folders) {
        this.files = new MigrationFiles(folders);
    }

    /** Brings the draft and its snapshot in step with the model: all its files or none. */
    public MigrationOutcome migrate(ModelSchema model) {
        MigrationChain chain = MigrationChain.read(files);
        Findings findings = model.findings().and(Findings.of(chain.obstacles()));
        if (findings.hasErrors()) {
            return refused(findings);
        }
        Draft draft = Draft.of(files, chain, model);
        findings = findings.and(missing(model, chain, draft));
        if (findings.hasErrors()) {
            return refused(findings);
        }
        if (draft.inStep()) {
            return new MigrationOutcome(Action.NOTHING_TO_DO, List.of(), findings);
        }
        StagedFiles staged = draft.files();
        staged.write();
        Action action = draft.wanted().isPresent() ? Action.WRITTEN : Action.REMOVED;
        return new MigrationOutcome(action, staged.targets(), findings);
    }

    /** As {@link #migrate}, then records that the draft is deployed and stays as it is. */
    public MigrationOutcome seal(ModelSchema model) {
        MigrationOutcome migrated = migrate(model);
        MigrationChain chain = MigrationChain.read(files);
        Optional<StoredVersion> draft = chain.draft();
        if (migrated.action() == Action.REFUSED || draft.isEmpty()) {
            return migrated;
        }
        new StagedFiles().add(files.seals(), chain.seal(draft.get()).json()).write();
        List<Path> written = Stream.concat(migrated.written().stream(), Stream.of(files.seals()))
                .toList();
        return new MigrationOutcome(Action.SEALED, written, migrated.findings());
    }

    /** Puts all aside that no seal names, then as {@link #migrate}: one draft behind the newest sealed version. */
    public MigrationOutcome rebase(ModelSchema model) {
        MigrationChain chain = MigrationChain.read(files);
        List<Finding> lost = chain.lost();
        if (!lost.isEmpty()) {
            return refused(Findings.of(lost));
        }
        StagedFiles aside = new StagedFiles();
        chain.unsealed().forEach(version -> aside.remove(files.snapshot(version.number())));
        chain.unsealedScripts().forEach(script -> aside.remove(files.script(script)));
        aside.write();
        return migrate(model);
    }

    /** An error when the project has a migration or a snapshot, so that none can be the first. */
    public Findings begun() {
        MigrationFindings findings = new MigrationFindings(files);
        return Findings.of(
                files.versions().stream().limit(1).map(findings::begun).toList());
    }

    /** What {@link #migrate} would write, changing nothing. */
    public MigrationPreview preview(ModelSchema model) {
        MigrationChain chain = MigrationChain.read(files);
        Findings findings = model.findings().and(Findings.of(chain.obstacles()));
        if (findings.hasErrors()) {
            return MigrationPreview.refused(findings);
        }
        Draft draft = Draft.of(files, chain, model);
        return new MigrationPreview(
                draft.changes(),
                draft.wanted().map(ScriptSet::texts).orElse(MigrationPreview.NO_SCRIPTS),
                findings.and(missing(model, chain, draft)));
    }

    /**
     * How the files stand to the model, changing nothing: no finding when they are in step.
     *
     * @param severity of a model that has moved on: a warning for {@code generate}, an error for {@code verify}
     */
    public Findings standing(ModelSchema model, Severity severity) {
        MigrationChain chain = MigrationChain.read(files);
        List<Finding> obstacles = chain.obstacles();
        Draft draft = Draft.of(files, chain, model);
        List<Finding> found = obstacles.isEmpty() ? draft.edited().stream().toList() : obstacles;
        if (!found.isEmpty()) {
            return Findings.of(found.stream()
                    .map(o -> new Finding(o.id(), severity, o.location(), o.problem(), o.fix()))
                    .toList());
        }
        return Findings.of(draft.behind(severity).stream().toList());
    }

    private Findings missing(ModelSchema model, MigrationChain chain, Draft draft) {
        Optional<Finding> edited = draft.edited();
        return edited.isPresent()
                ? Findings.of(List.of(edited.get()))
                : Findings.of(new ChangeFindings(
                                        model,
                                        chain.base(),
                                        draft.changes(),
                                        files.place(files.snapshot(chain.next() - 1)))
                                .all())
                        .and(storedValues(model, chain, draft));
    }

    private Findings storedValues(ModelSchema model, MigrationChain chain, Draft draft) {
        OwnScripts scripts = OwnScripts.behind(files, chain.next());
        return Findings.of(new StoredValueFindings(model, draft.changes(), chain.next(), scripts::name)
                .all()
                .toList());
    }

    private static MigrationOutcome refused(Findings findings) {
        return new MigrationOutcome(Action.REFUSED, List.of(), findings);
    }
}
