package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMigratorTest {
    @TempDir
    private Path base;

    private SchemaMigrator migrator;
    private Path sql;
    private Path json;
    private Path seals;

    @BeforeEach
    void layOut() {
        ProjectLayout layout = new ProjectLayout(base, base.resolve("target"), List.of());
        migrator = new SchemaMigrator(layout.migrationFolders());
        sql = layout.migrations().resolve("V1__initial.sql");
        json = layout.schema().resolve("V1.json");
        seals = layout.lock().resolve("migrations.json");
    }

    @Test
    void writesMigrationAndSnapshotOnce() throws IOException {
        MigrationOutcome first = migrator.migrate(model("title: string(200)"));
        MigrationOutcome second = migrator.migrate(model("title: string(200)"));

        assertThat(first.action()).isEqualTo(Action.WRITTEN);
        assertThat(first.written()).containsExactly(sql, json);
        assertThat(second.action()).isEqualTo(Action.NOTHING_TO_DO);
        assertThat(Files.readString(sql)).contains("title      varchar(200) NOT NULL");
        assertThat(filesBelow(base)).containsExactly(json, sql);
    }

    @Test
    void rewritesTheDraftWhenTheModelMovesOn() throws IOException {
        migrator.migrate(model("title: string(200)"));

        MigrationOutcome outcome = migrator.migrate(model("title: string(300)"));

        assertThat(outcome.action()).isEqualTo(Action.WRITTEN);
        assertThat(Files.readString(sql)).contains("varchar(300)").doesNotContain("varchar(200)");
        assertThat(migrator.migrate(model("title: string(300)")).action()).isEqualTo(Action.NOTHING_TO_DO);
    }

    @Test
    void saysWhatTheModelIsAheadOf() {
        migrator.migrate(model("title: string(200)"));

        assertThat(migrator.standing(model("title: string(200)"), Severity.ERROR)
                        .all())
                .isEmpty();
        assertThat(migrator.standing(model("{ title: string(300)?, isbn: string(13) }"), Severity.WARNING))
                .hasToString(
                        "src/main/resources/db/migration/V1__initial.sql: The model has moved on from its migration: "
                                + "column `books.isbn` is new; "
                                + "column `books.title` nullability is `null` and was `not null`; "
                                + "column `books.title` type is `varchar(300)` and was `varchar(200)`. "
                                + "Run `mvn devmatrix:migrate`. [MIGRATION-021]");
        assertThat(migrator.standing(model("title: string(300)"), Severity.ERROR)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void namesAFewDifferencesAndCountsTheRest() {
        migrator.migrate(model("title: string(200)"));

        assertThat(migrator.standing(model("{ a: int, b: int, c: int, d: int, e: int, f: int }"), Severity.WARNING)
                        .toString())
                .contains("column `books.a` is new; ", "; and 2 more. Run");
    }

    @Test
    void saysThatThereIsNoMigration() {
        assertThat(migrator.standing(model("title: string(200)"), Severity.WARNING))
                .hasToString("src/main/resources/db/migration/V1__initial.sql: The model has no migration. "
                        + "Run `mvn devmatrix:migrate`. [MIGRATION-020]");
    }

    @Test
    void aDescriptionAloneFailsNothing() {
        migrator.migrate(model("title: string(200)"));
        ModelSchema described = model("title: { type: string(200), description: As printed }");

        assertThat(migrator.standing(described, Severity.ERROR).all()).isEmpty();
        assertThat(migrator.migrate(described).action()).isEqualTo(Action.WRITTEN);
    }

    @Test
    void keepsWhatAPersonWroteIntoTheMigration() throws IOException {
        migrator.migrate(model("title: string(200)"));
        String edited = Files.readString(sql) + "CREATE INDEX mine ON books (title);\n";
        Files.writeString(sql, edited);

        MigrationOutcome outcome = migrator.migrate(model("title: string(300)"));

        assertThat(outcome.action()).isEqualTo(Action.REFUSED);
        assertThat(outcome.findings())
                .hasToString("src/main/resources/db/migration/V1__initial.sql: The migration is not the text that "
                        + "`src/main/devmatrix/schema/V1.json` was written with. "
                        + "Take back the edit and say it in the model, or delete the file and run "
                        + "`mvn devmatrix:migrate`. [MIGRATION-023]");
        assertThat(Files.readString(sql)).isEqualTo(edited);
        assertThat(migrator.standing(model("title: string(200)"), Severity.WARNING)
                        .of(Severity.WARNING))
                .hasSize(1);
    }

    @Test
    void aCheckoutWithOtherLineEndsIsNoEdit() throws IOException {
        migrator.migrate(model("title: string(200)"));
        Files.writeString(sql, Files.readString(sql).replace("\n", "\r\n"));
        Files.writeString(json, Files.readString(json).replace("\n", "\r\n"));

        assertThat(migrator.migrate(model("title: string(200)")).action()).isEqualTo(Action.NOTHING_TO_DO);
    }

    @Test
    void refusesAMigrationWithoutSnapshot() throws IOException {
        Files.createDirectories(sql.getParent());
        Files.writeString(sql, "CREATE TABLE mine ();\n");

        assertThat(migrator.migrate(model("title: string(200)")).findings())
                .hasToString("src/main/resources/db/migration/V1__initial.sql: "
                        + "The migration has no snapshot `src/main/devmatrix/schema/V1.json`. "
                        + "Restore the snapshot from version control; if the file was written by hand, move it away "
                        + "and run `mvn devmatrix:migrate`. [MIGRATION-024]");
    }

    @Test
    void refusesAFolderOfSomebodyElsesMigrations() throws IOException {
        Files.createDirectories(sql.getParent());
        Files.writeString(sql.resolveSibling("V1__mine.sql"), "CREATE TABLE mine ();\n");

        assertThat(migrator.migrate(model("title: string(200)")).findings())
                .hasToString("src/main/resources/db/migration/V1__mine.sql: "
                        + "The folder holds a migration that was not written from the model. "
                        + "Move it away; for the schema of a database that exists, run `mvn devmatrix:baseline` then. "
                        + "[MIGRATION-028]");
    }

    @Test
    void refusesASnapshotItCannotRead() throws IOException {
        migrator.migrate(model("title: string(200)"));
        Files.writeString(json, "{\"devmatrixSchema\": 9}");

        assertThat(migrator.migrate(model("title: string(300)")).findings())
                .hasToString("src/main/devmatrix/schema/V1.json: The snapshot cannot be read. "
                        + "Its format is `9`, this version reads `1` and `2`. "
                        + "Restore it from version control. [MIGRATION-025]");
    }

    @Test
    void sealsAndNeverTouchesASealedMigration() throws IOException {
        MigrationOutcome outcome = migrator.seal(model("title: string(200)"));
        String sealed = Files.readString(sql);
        MigrationOutcome again = migrator.seal(model("title: string(200)"));
        MigrationOutcome later = migrator.migrate(model("title: string(300)"));

        assertThat(outcome.action()).isEqualTo(Action.SEALED);
        assertThat(outcome.written()).containsExactly(sql, json, seals);
        assertThat(Files.readString(seals))
                .matches(
                        "\\{\n  \"sealed\": \\{\n    \"V1.json\": \"[0-9a-f]{64}\",\n    \"V1__initial.sql\": \"[0-9a-f]{64}\"\n  }\n}\n");
        assertThat(again.action()).isEqualTo(Action.NOTHING_TO_DO);
        assertThat(later.action()).isEqualTo(Action.WRITTEN);
        assertThat(later.written()).doesNotContain(sql, json, seals);
        assertThat(Files.readString(sql)).isEqualTo(sealed);
    }

    @Test
    void aDescriptionDoesNotTouchASealedMigration() throws IOException {
        migrator.seal(model("title: string(200)"));
        String sealed = Files.readString(sql);

        ModelSchema described = model("title: { type: string(200), description: As printed }");

        assertThat(migrator.migrate(described).action()).isEqualTo(Action.NOTHING_TO_DO);
        assertThat(Files.readString(sql)).isEqualTo(sealed);
    }

    @Test
    void missesASealedMigrationThatIsGoneOrChanged() throws IOException {
        migrator.seal(model("title: string(200)"));
        Files.writeString(sql, "-- other\n");
        String changed =
                migrator.migrate(model("title: string(200)")).findings().toString();
        Files.delete(sql);
        String lost = migrator.migrate(model("title: string(200)")).findings().toString();

        assertThat(changed)
                .isEqualTo("src/main/resources/db/migration/V1__initial.sql: "
                        + "The migration is sealed and not the text that was sealed. "
                        + "Restore it from version control. [MIGRATION-027]");
        assertThat(lost)
                .isEqualTo("src/main/resources/db/migration/V1__initial.sql: "
                        + "The migration is sealed and missing. Restore it from version control. [MIGRATION-026]");
        assertThat(sql).doesNotExist();
    }

    @Test
    void refusesSealsItCannotRead() throws IOException {
        migrator.seal(model("title: string(200)"));
        Files.writeString(seals, "<<<<<<< mine");

        assertThat(migrator.migrate(model("title: string(200)")).findings().toString())
                .startsWith(
                        "src/main/devmatrix/lock/migrations.json: The seals cannot be read. It is no JSON from line 1, column ");
    }

    @Test
    void takesTheFirstFileBackWhenTheSecondCannotBeWritten() throws IOException {
        migrator.migrate(model("title: string(200)"));
        String before = Files.readString(sql);
        Files.delete(json);
        Files.createDirectories(json.resolve("taken"));

        assertThatThrownBy(
                        () -> new StagedFiles().add(sql, "new").add(json, "new").write())
                .isInstanceOf(UncheckedIOException.class);

        assertThat(filesBelow(base)).containsExactly(sql);
        assertThat(Files.readString(sql)).isEqualTo(before);
    }

    @Test
    void leavesNothingWhenThereIsNoPlaceForOneOfTheFiles() throws IOException {
        Files.createDirectories(json.resolve("taken"));

        assertThatThrownBy(() -> migrator.migrate(model("title: string(200)")))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(filesBelow(base)).isEmpty();
    }

    private static ModelSchema model(String fields) {
        LoadedModel model = Models.of(
                """
                devmatrix: 1
                service: library
                package: com.acme.library
                entities:
                  Book:
                    fields: %s
                """
                        .formatted(fields.startsWith("{") ? fields : "{ " + fields + " }"));
        return ModelSchema.of(FactTable.of(model.require()), model.positions()::of);
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
