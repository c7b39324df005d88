package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The migration that the model asks for now, and how the one on disk stands to it. */
final class Draft {
    private final MigrationFiles files;
    private final MigrationChain chain;
    private final ModelSchema model;
    private final MigrationFindings findings;
    private final List<SchemaChange> changes;
    private final Optional<ScriptSet> wanted;

    private Draft(MigrationFiles files, MigrationChain chain, ModelSchema model) {
        this.files = files;
        this.chain = chain;
        this.model = model;
        this.findings = new MigrationFindings(files);
        boolean first = chain.next() == 1;
        boolean moved = !chain.base().sameStructure(model.schema());
        this.changes = first || !moved ? List.of() : SchemaDiff.between(chain.base(), model.schema(), model.intent());
        this.wanted = first ? Optional.of(ScriptSet.initial(model.schema())) : later();
    }

    static Draft of(MigrationFiles files, MigrationChain chain, ModelSchema model) {
        return new Draft(files, chain, model);
    }

    private Optional<ScriptSet> later() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        MigrationScripts scripts = new MigrationScripts(chain.next(), chain.base(), changes);
        return Optional.of(ScriptSet.of(scripts, chain.next(), MigrationName.of(changes)));
    }

    List<SchemaChange> changes() {
        return changes;
    }

    /** The scripts; empty when the sealed ones say what the model says. */
    Optional<ScriptSet> wanted() {
        return wanted;
    }

    private String wantedJson(ScriptSet scripts) {
        return SnapshotWriter.write(new SchemaVersion(chain.next(), chain.parent(), scripts.hash(), model.schema()));
    }

    /** Whether nothing is to be written. */
    boolean inStep() {
        Optional<StoredVersion> stored = chain.draft();
        if (wanted.isEmpty() || stored.isEmpty()) {
            return wanted.isEmpty() && stored.isEmpty();
        }
        return stored.get().scripts().equals(wanted.get())
                && stored.get().json().equals(Optional.of(wantedJson(wanted.get())));
    }

    /** A person's work that is not to be overwritten. */
    Optional<Finding> edited() {
        Optional<StoredVersion> stored =
                chain.draft().filter(draft -> !draft.scripts().texts().isEmpty());
        if (stored.isEmpty()
                || stored.get().fits()
                || wanted.equals(Optional.of(stored.get().scripts()))) {
            return Optional.empty();
        }
        return Optional.of(
                stored.get().json().isEmpty() ? findings.noSnapshot(stored.get()) : findings.edited(stored.get()));
    }

    /** The finding that a run of the goal would mend. */
    Optional<Finding> behind(Severity severity) {
        if (chain.isEmpty()
                || chain.next() == 1
                        && chain.draft()
                                .filter(d -> !d.scripts().texts().isEmpty())
                                .isEmpty()) {
            return Optional.of(findings.none(severity));
        }
        List<SchemaDifference> differences = SchemaDifference.between(
                SnapshotFacts.of(chain.newest()),
                SnapshotFacts.of(model.schema().knowing(chain.newest())));
        if (!differences.isEmpty()) {
            return Optional.of(findings.behind(severity, place(), differences));
        }
        Optional<StoredVersion> stored = chain.draft();
        boolean otherWay = chain.next() > 1
                && stored.isPresent()
                && !wanted.map(ScriptSet::structure)
                        .equals(Optional.of(stored.get().scripts().structure()));
        return otherWay ? Optional.of(findings.otherWay(severity, place())) : Optional.empty();
    }

    private String place() {
        return chain.draft()
                .or(chain::sealed)
                .map(version -> version.scripts().main())
                .orElse(ScriptSet.INITIAL);
    }

    /** What is to be written and removed; the snapshot last, so that scripts without their snapshot are still the wanted ones. */
    StagedFiles files() {
        StagedFiles staged = new StagedFiles();
        for (String old : obsolete()) {
            staged.remove(files.script(old));
        }
        if (wanted.isEmpty()) {
            return staged.remove(files.snapshot(chain.next()));
        }
        wanted.get().texts().forEach((name, text) -> staged.add(files.script(name), text));
        return staged.add(files.snapshot(chain.next()), wantedJson(wanted.get()));
    }

    private List<String> obsolete() {
        List<String> names = new ArrayList<>(chain.draft()
                .map(draft -> List.copyOf(draft.scripts().texts().keySet()))
                .orElse(List.of()));
        wanted.ifPresent(scripts -> names.removeAll(scripts.texts().keySet()));
        return names;
    }
}
