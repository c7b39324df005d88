package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be said of the files of the migrations. */
final class MigrationFindings {
    private static final String GOAL = "`mvn devmatrix:migrate`";
    private static final String REBASE = "`mvn devmatrix:migrate -Drebase`";
    private static final String RESTORE = "Restore it from version control";
    private static final int SHOWN = 5;

    private final MigrationFiles files;

    MigrationFindings(MigrationFiles files) {
        this.files = files;
    }

    Finding none(Severity severity) {
        return at(
                "MIGRATION-020",
                severity,
                files.script(ScriptSet.INITIAL),
                "The model has no migration",
                "Run " + GOAL);
    }

    Finding behind(Severity severity, String script, List<SchemaDifference> differences) {
        String problem = "The model has moved on from its migration: " + text(differences);
        return at("MIGRATION-021", severity, files.script(script), problem, "Run " + GOAL);
    }

    Finding otherWay(Severity severity, String script) {
        String problem = "The model asks for another way to its schema than the draft takes";
        return at("MIGRATION-021", severity, files.script(script), problem, "Run " + GOAL);
    }

    Finding edited(StoredVersion version) {
        return error(
                "MIGRATION-023",
                script(version),
                "The migration is not the text that `" + snapshot(version) + "` was written with",
                "Take back the edit and say it in the model, or delete the file and run " + GOAL);
    }

    Finding noSnapshot(StoredVersion version) {
        return error(
                "MIGRATION-024",
                script(version),
                "The migration has no snapshot `" + snapshot(version) + "`",
                "Restore the snapshot from version control; if the file was written by hand, move it away and run "
                        + GOAL);
    }

    Finding unreadable(Path file, String problem) {
        return error("MIGRATION-025", file, problem, RESTORE);
    }

    Finding noSeals() {
        return error(
                "MIGRATION-025",
                files.seals(),
                "The seals are missing, and there are versions that were written behind sealed ones",
                RESTORE);
    }

    Finding sealedLost(String name) {
        return error("MIGRATION-026", files.sealed(name), subject(name) + " is sealed and missing", RESTORE);
    }

    Finding sealedChanged(String name) {
        String problem = subject(name) + " is sealed and not the text that was sealed";
        return error("MIGRATION-027", files.sealed(name), problem, RESTORE);
    }

    private static String subject(String name) {
        return name.endsWith(".json") ? "The snapshot" : "The migration";
    }

    Finding foreign(String script) {
        return error(
                "MIGRATION-028",
                files.script(script),
                "The folder holds a migration that was not written from the model",
                "Move it away; for the schema of a database that exists, run `mvn devmatrix:baseline` then");
    }

    Finding twice(StoredVersion version) {
        return twice(
                version,
                ", as when two branches add one each",
                "Keep `" + snapshot(version) + "` and `" + files.place(files.seals())
                        + "` of the branch whose migration is sealed, then run " + REBASE
                        + ", which writes the other anew behind it");
    }

    Finding sealedTwice(StoredVersion version) {
        return twice(
                version,
                ", and both are sealed",
                "Choose the one that databases keep; take the snapshot and the seals of its branch, then run " + REBASE
                        + ", which writes the other anew behind it. A database that has run the other is restored first");
    }

    private Finding twice(StoredVersion version, String how, String fix) {
        String names =
                version.beginnings().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
        return error(
                "MIGRATION-029",
                files.script(version.beginnings().get(0)),
                "There are two migrations of version " + version.number() + ": " + names + how,
                fix);
    }

    Finding snapshotOfOther(StoredVersion version) {
        String script = version.scripts().main();
        return error(
                "MIGRATION-037",
                files.snapshot(version.number()),
                "The snapshot was not written with the sealed migration of its version",
                "Restore the one that was committed with `" + script + "`");
    }

    Finding begun(int version) {
        return error(
                "MIGRATION-038",
                files.scripts(version).stream().findFirst().map(files::script).orElse(files.snapshot(version)),
                "The project has migrations already, and a baseline is the first",
                "If no database has run them, delete the migrations and `" + snapshot(version)
                        + "`; else keep them, since " + GOAL + " writes what comes next");
    }

    Finding otherParent(StoredVersion version) {
        return error(
                "MIGRATION-030",
                script(version),
                "The migration was written behind another version " + (version.number() - 1) + " than `"
                        + snapshot(version.number() - 1) + "`",
                "If it is a draft, run " + REBASE + "; else restore the snapshots from version control");
    }

    Finding beyond(StoredVersion version, int draft) {
        return error(
                "MIGRATION-031",
                script(version),
                "The migration is not sealed, and the draft is version " + draft,
                "If a database has run it, restore its seal from version control; else run " + REBASE
                        + ", which writes one draft of all that is not sealed");
    }

    private Path script(StoredVersion version) {
        return files.script(version.scripts().main());
    }

    private String snapshot(StoredVersion version) {
        return snapshot(version.number());
    }

    private String snapshot(int version) {
        return files.place(files.snapshot(version)).toString();
    }

    private Finding error(String id, Path file, String problem, String fix) {
        return at(id, Severity.ERROR, file, problem, fix);
    }

    private Finding at(String id, Severity severity, Path file, String problem, String fix) {
        return new Finding(id, severity, files.place(file), problem, fix);
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
