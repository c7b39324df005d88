package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.output.Sha256;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Judges the first migration on disk by what the model asks for now. */
final class FirstMigration {
    private final FirstMigrationFiles files;
    private final StoredMigration stored;
    private final SchemaSnapshot wanted;
    private final String wantedSql;
    private final MigrationFindings findings;

    private FirstMigration(FirstMigrationFiles files, StoredMigration stored, SchemaSnapshot wanted) {
        this.files = files;
        this.stored = stored;
        this.wanted = wanted;
        this.wantedSql = InitialMigration.of(wanted);
        this.findings = new MigrationFindings(files);
    }

    static FirstMigration read(FirstMigrationFiles files, SchemaSnapshot wanted) {
        return new FirstMigration(files, StoredMigration.read(files), wanted);
    }

    String wantedSql() {
        return wantedSql;
    }

    String wantedJson() {
        return SnapshotWriter.write(new SchemaVersion(1, "", Sha256.of(wantedSql), wanted));
    }

    boolean sealed() {
        return stored.sealed();
    }

    /** Whether nothing is to be written; comments alone do not bring a sealed migration out of step. */
    boolean inStep() {
        return stored.sealed()
                ? stored.fitsItsSnapshot() && sameStructure()
                : hasWantedSql() && stored.json().equals(Optional.of(wantedJson()));
    }

    /** What keeps a person's work or a sealed file from being overwritten; each needs a person. */
    List<Finding> obstacles() {
        if (!stored.unreadable().isEmpty()) {
            return stored.unreadable();
        }
        Stream<Supplier<Optional<Finding>>> judges =
                Stream.of(this::broken, this::foreign, this::edited, this::sealedBehind);
        return judges.flatMap(judge -> judge.get().stream()).limit(1).toList();
    }

    /** The finding that a run of the goal would mend. */
    Optional<Finding> behind(Severity severity) {
        if (stored.sql().isEmpty()) {
            return Optional.of(findings.none(severity));
        }
        return sameStructure() ? Optional.empty() : Optional.of(findings.behind(severity, differences()));
    }

    private Optional<Finding> broken() {
        if (!stored.sealIsBroken()) {
            return Optional.empty();
        }
        return Optional.of(stored.sql().isEmpty() ? findings.sealedLost() : findings.sealedChanged());
    }

    private Optional<Finding> foreign() {
        List<Path> others = stored.sql().isEmpty() ? files.others() : List.of();
        return others.stream().findFirst().map(findings::foreign);
    }

    private Optional<Finding> edited() {
        if (stored.sql().isEmpty() || hasWantedSql() || stored.fitsItsSnapshot()) {
            return Optional.empty();
        }
        return Optional.of(stored.snapshot().isEmpty() ? findings.noSnapshot() : findings.edited());
    }

    private Optional<Finding> sealedBehind() {
        return stored.sealed() && stored.snapshot().isPresent() && !sameStructure()
                ? Optional.of(findings.sealedBehind(differences()))
                : Optional.empty();
    }

    private boolean hasWantedSql() {
        return stored.sql().equals(Optional.of(wantedSql));
    }

    private boolean sameStructure() {
        return stored.snapshot().isPresent() && stored.snapshot().get().schema().sameStructure(wanted);
    }

    private List<SchemaDifference> differences() {
        SchemaSnapshot old = stored.snapshot().map(SchemaVersion::schema).orElse(SchemaSnapshot.EMPTY);
        return SchemaDifference.between(SnapshotFacts.of(old), SnapshotFacts.of(wanted));
    }
}
