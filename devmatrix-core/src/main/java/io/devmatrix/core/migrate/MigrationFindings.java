package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be said of the first migration. */
final class MigrationFindings {
    private static final String GOAL = "`mvn devmatrix:migrate`";
    private static final String LATER = "later migrations come with a later version of DevMatrix";
    private static final int SHOWN = 5;

    private final FirstMigrationFiles files;

    MigrationFindings(FirstMigrationFiles files) {
        this.files = files;
    }

    Finding none(Severity severity) {
        Location place = files.place(files.sql());
        return new Finding("MIGRATION-020", severity, place, "The model has no migration", "Run " + GOAL);
    }

    Finding behind(Severity severity, List<SchemaDifference> differences) {
        return new Finding(
                "MIGRATION-021",
                severity,
                files.place(files.sql()),
                "The model has moved on from its migration: " + text(differences),
                "Run " + GOAL);
    }

    Finding sealedBehind(List<SchemaDifference> differences) {
        return Finding.error(
                "MIGRATION-022",
                files.place(files.sql()),
                "The model has moved on from its migration, which is sealed: " + text(differences),
                "Undo the change of the model, since " + LATER + "; if no database that matters has run the file, "
                        + "take its line out of `" + files.place(files.seals()) + "` and run " + GOAL);
    }

    Finding edited() {
        return Finding.error(
                "MIGRATION-023",
                files.place(files.sql()),
                "The migration is not the text that `" + files.place(files.json()) + "` was written with",
                "Take back the edit and say it in the model, or delete the file and run " + GOAL);
    }

    Finding noSnapshot() {
        return Finding.error(
                "MIGRATION-024",
                files.place(files.sql()),
                "The migration has no snapshot `" + files.place(files.json()) + "`",
                "Restore the snapshot from version control; if the file was written by hand, move it away and run "
                        + GOAL);
    }

    Finding sealedLost() {
        return Finding.error(
                "MIGRATION-026",
                files.place(files.sql()),
                "The migration is sealed and missing",
                "Restore it from version control");
    }

    Finding sealedChanged() {
        return Finding.error(
                "MIGRATION-027",
                files.place(files.sql()),
                "The migration is sealed and not the text that was sealed",
                "Restore it from version control");
    }

    Finding foreign(Path other) {
        return Finding.error(
                "MIGRATION-028",
                files.place(other),
                "The folder holds a migration that was not written from the model",
                "Move it away, since taking over an existing schema comes with a later version of DevMatrix");
    }

    private static String text(List<SchemaDifference> differences) {
        String shown =
                differences.stream().limit(SHOWN).map(MigrationFindings::text).collect(Collectors.joining("; "));
        int more = differences.size() - SHOWN;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private static String text(SchemaDifference difference) {
        if (difference.left().isEmpty()) {
            return difference.fact() + " is new";
        }
        return difference.fact()
                + difference
                        .right()
                        .map(now -> " is `" + now + "` and was `"
                                + difference.left().get() + "`")
                        .orElse(" is gone");
    }
}
