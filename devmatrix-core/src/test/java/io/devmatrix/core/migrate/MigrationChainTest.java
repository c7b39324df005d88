package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft behind sealed migrations. */
class MigrationChainTest {
    private static final String SQL = "src/main/resources/db/migration/";

    @TempDir
    private Path base;

    private SchemaMigrator migrator;
    private ProjectLayout layout;

    @BeforeEach
    void sealTheFirst() {
        layout = new ProjectLayout(base, base.resolve("target"), List.of());
        migrator = new SchemaMigrator(layout.migrationFolders());
        migrator.seal(model("title: string(200)"));
    }

    @Test
    void writesADraftBehindASealedMigration() throws IOException {
        MigrationOutcome outcome = migrator.migrate(model("{ title: string(200), isbn: string(13)? }"));

        assertThat(outcome.findings().all()).isEmpty();
        assertThat(outcome.action()).isEqualTo(Action.WRITTEN);
        assertThat(scripts()).containsExactly("V1__initial.sql", "V2__add_column_books_isbn.sql");
        assertThat(Files.readString(layout.migrations().resolve("V2__add_column_books_isbn.sql")))
                .isEqualTo(
                        """
                        -- Version 2 of the schema, written from the model by `mvn devmatrix:migrate`.
                        -- To change it, change the model. One transaction: it happens whole or not at all.

                        DO $block$
                        #variable_conflict use_column
                        BEGIN
                            FOR attempt IN 1..30 LOOP
                                BEGIN
                                    SET LOCAL lock_timeout = '2s';
                                    LOCK TABLE books IN ACCESS EXCLUSIVE MODE;
                                    EXIT;
                                EXCEPTION WHEN lock_not_available THEN
                                    IF attempt = 30 THEN
                                        RAISE;
                                    END IF;
                                    PERFORM pg_sleep(1);
                                END;
                            END LOOP;
                        END
                        $block$;

                        ALTER TABLE books
                            ADD COLUMN isbn varchar(13);
                        """);
        assertThat(migrator.migrate(model("{ title: string(200), isbn: string(13)? }"))
                        .action())
                .isEqualTo(Action.NOTHING_TO_DO);
    }

    @Test
    void renamesTheDraftWithItsChangesAndRemovesItWhenThereAreNone() throws IOException {
        migrator.migrate(model("{ title: string(200), isbn: string(13)? }"));
        migrator.migrate(model("{ title: string(200), isbn: string(13)?, pages: int? }"));

        assertThat(scripts()).containsExactly("V1__initial.sql", "V2__change_books.sql");

        MigrationOutcome outcome = migrator.migrate(model("title: string(200)"));

        assertThat(outcome.action()).isEqualTo(Action.REMOVED);
        assertThat(scripts()).containsExactly("V1__initial.sql");
        assertThat(layout.schema().resolve("V2.json")).doesNotExist();
    }

    @Test
    void sealsWithItsSteps() throws IOException {
        ModelSchema unique = model("{ title: { type: string(200), unique: true } }");
        assertThat(migrator.seal(unique).action()).isEqualTo(Action.SEALED);

        assertThat(scripts())
                .containsExactly(
                        "V1__initial.sql",
                        "V2.1__add_unique_uq_books_title_steps.sql",
                        "V2.1__add_unique_uq_books_title_steps.sql.conf",
                        "V2__add_unique_uq_books_title.sql");
        assertThat(Files.readString(layout.lock().resolve("migrations.json"))).contains(scripts());
        assertThat(migrator.standing(unique, Severity.ERROR).all()).isEmpty();
        assertThat(migrator.migrate(model("title: string(200)")).written())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("V3__drop_unique_uq_books_title.sql", "V3.json");
    }

    @Test
    void asksToApproveWhatIsLost() {
        assertThat(migrator.migrate(model("isbn: string(13)?")).findings())
                .hasToString(
                        "model.yaml:5:3: Column `books.title` and its values would be lost. Take it back into the model, "
                                + "or approve the loss: `migration: { lose: [books.title] }`. [MIGRATION-032]");
        assertThat(migrator.migrate(model("heading: string(200)?")).findings().toString())
                .contains("If it has become `books.heading`, say `renamedFrom: title` there; if not, approve the loss: "
                        + "`migration: { lose: [books.title] }`. [MIGRATION-032]");
        assertThat(migrator.migrate(model("isbn: string(13)?", "migration: { lose: [books.title, old] }"))
                        .findings())
                .hasToString(
                        "model.yaml:7:34: Nothing named `old` is about to be lost. Remove the approval. [MIGRATION-033]");
    }

    @Test
    void namesTheTableThatIsLost() {
        String other = "entities: { Volume: { fields: { title: string(200), shelf: int? } } }\n";
        assertThat(migrator.migrate(schema("devmatrix: 1\nservice: library\npackage: com.acme.library\n" + other))
                        .findings())
                .hasToString("src/main/devmatrix/schema/V1.json: Table `books` and its rows would be lost. "
                        + "If it has become `volumes`, say `renamedFrom: Book` there; if not, approve the loss: "
                        + "`migration: { lose: [books] }`. [MIGRATION-032]");
    }

    @Test
    void asksForValuesOfRowsThatExist() {
        assertThat(migrator.migrate(model("{ title: string(200), pages: int }")).findings())
                .hasToString(
                        "model.yaml:6:35: Column `books.pages` is new and required, and rows that exist have no value "
                                + "for it. Give it a `default`, say `backfill:` with an expression over the row, or let it be null. "
                                + "[MIGRATION-034]");
        assertThat(migrator.migrate(model("{ title: string(200), a: { type: int?, backfill: b }, b: int? }"))
                        .findings()
                        .toString())
                .contains("The backfill of `books.a` reads `books.b`, which is new and empty in rows that exist. "
                        + "Read columns that have values, or give that one a `backfill`. [MIGRATION-036]");
        assertThat(migrator.migrate(model(
                                "{ title: string(200), a: { type: int, backfill: b }, b: { type: int, backfill: a } }"))
                        .findings()
                        .toString())
                .contains(
                        "The backfill of `books.a` is made of itself. Read columns that are there already. [MIGRATION-036]");
    }

    @Test
    void refusesATypeThatTheValuesHaveNoFormIn() {
        assertThat(migrator.migrate(model("title: bytes")).findings())
                .hasToString(
                        "model.yaml:6:15: Values of `books.title` have no form as `bytea`, they are `varchar(200)`. "
                                + "Add a field of the new type under another name, with values by `backfill:` or a script of your own, and let this one go later. "
                                + "[MIGRATION-035]");
    }

    @Test
    void twoBranchesThatAddOneEachAreAConflictThatARebaseSettles() throws IOException {
        ModelSchema theirs = model("{ title: string(200), isbn: string(13)? }");
        migrator.seal(theirs);
        Files.writeString(
                layout.migrations().resolve("V2__add_column_books_pages.sql"), "ALTER TABLE books ADD pages int;\n");
        ModelSchema both = model("{ title: string(200), isbn: string(13)?, pages: int? }");

        assertThat(migrator.migrate(both).findings())
                .hasToString(SQL + "V2__add_column_books_isbn.sql: There are two migrations of version 2: "
                        + "`V2__add_column_books_isbn.sql` and `V2__add_column_books_pages.sql`, as when two branches add one "
                        + "each. Keep `src/main/devmatrix/schema/V2.json` and `src/main/devmatrix/lock/migrations.json` of the branch "
                        + "whose migration is sealed, then run "
                        + "`mvn devmatrix:migrate -Drebase`, which writes the other anew behind it. [MIGRATION-029]");

        Path snapshot = layout.schema().resolve("V2.json");
        String sealed = Files.readString(snapshot);
        Files.writeString(snapshot, "<<<<<<< HEAD\n" + sealed);
        assertThat(migrator.migrate(both).findings().toString()).contains("[MIGRATION-029]");
        Files.writeString(snapshot, sealed);

        MigrationOutcome rebased = migrator.rebase(both);

        assertThat(rebased.action()).isEqualTo(Action.WRITTEN);
        assertThat(scripts())
                .containsExactly("V1__initial.sql", "V2__add_column_books_isbn.sql", "V3__add_column_books_pages.sql");
        assertThat(migrator.standing(both, Severity.ERROR).all()).isEmpty();
    }

    @Test
    void aDraftOnAnotherParentIsAConflict() throws IOException {
        ModelSchema more = model("{ title: string(200), isbn: string(13)? }");
        migrator.migrate(more);
        Path first = layout.schema().resolve("V1.json");
        Files.writeString(first, Files.readString(first) + "\n");
        forgetSnapshots();

        assertThat(migrator.migrate(more).findings())
                .hasToString(
                        SQL + "V2__add_column_books_isbn.sql: The migration was written behind another version 1 than "
                                + "`src/main/devmatrix/schema/V1.json`. If it is a draft, run `mvn devmatrix:migrate -Drebase`; else "
                                + "restore the snapshots from version control. [MIGRATION-030]");
        assertThat(migrator.rebase(more).action()).isEqualTo(Action.WRITTEN);
        assertThat(migrator.standing(more, Severity.ERROR).all()).isEmpty();
    }

    @Test
    void aRebaseNeedsTheSnapshotOfWhatIsSealed() throws IOException {
        Files.copy(layout.schema().resolve("V1.json"), layout.schema().resolve("V2.json"));
        migrator.seal(model("{ title: string(200), isbn: string(13)? }"));
        Files.copy(
                layout.schema().resolve("V1.json"),
                layout.schema().resolve("V2.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(migrator.rebase(model("title: string(200)")).findings())
                .hasToString("src/main/devmatrix/schema/V2.json: The snapshot is sealed and not the text that was "
                        + "sealed. Restore it from version control. [MIGRATION-027]");
        forgetSnapshots();

        assertThat(migrator.rebase(model("title: string(200)")).findings())
                .hasToString(
                        "src/main/devmatrix/schema/V2.json: The snapshot was not written with the sealed migration of its "
                                + "version. Restore the one that was committed with `V2__add_column_books_isbn.sql`. [MIGRATION-037]");
    }

    /** As the lock was before it sealed snapshots. */
    private void forgetSnapshots() throws IOException {
        Path lock = layout.lock().resolve("migrations.json");
        Files.writeString(lock, Files.readString(lock).replaceAll("(?m)^ *\"V\\d+\\.json\".*\n", ""));
    }

    @Test
    void aSealedSnapshotStaysAsItIs() throws IOException {
        Path snapshot = layout.schema().resolve("V1.json");
        Files.writeString(snapshot, Files.readString(snapshot).replace("varchar(200)", "varchar(90)"));

        assertThat(migrator.migrate(model("title: string(200)")).findings())
                .hasToString("src/main/devmatrix/schema/V1.json: The snapshot is sealed and not the text that was "
                        + "sealed. Restore it from version control. [MIGRATION-027]");
        Files.delete(snapshot);
        assertThat(migrator.standing(model("title: string(200)"), Severity.ERROR)
                        .toString())
                .contains("V1.json: The snapshot is sealed and missing. ");
    }

    @Test
    void lostSealsAreRestoredAndNotWrittenOver() throws IOException {
        ModelSchema more = model("{ title: string(200), isbn: string(13)? }");
        migrator.seal(more);
        Files.delete(layout.lock().resolve("migrations.json"));

        assertThat(migrator.migrate(more).findings())
                .hasToString("src/main/devmatrix/lock/migrations.json: The seals are missing, and there are versions "
                        + "that were written behind sealed ones. Restore it from version control. [MIGRATION-025]");
        assertThat(migrator.rebase(more).action()).isEqualTo(Action.REFUSED);
        assertThat(scripts()).containsExactly("V1__initial.sql", "V2__add_column_books_isbn.sql");
    }

    @Test
    void ofTwoSealedMigrationsAPersonChoosesOne() throws IOException {
        migrator.seal(model("{ title: string(200), isbn: string(13)? }"));
        Path lock = layout.lock().resolve("migrations.json");
        String sealed = Files.readString(lock);
        Files.writeString(layout.migrations().resolve("V2__mine.sql"), "SELECT 1;\n");
        Files.writeString(lock, sealed.replace("\"V2__add", "\"V2__mine.sql\": \"0\",\n\"V2__add"));
        ModelSchema both = model("{ title: string(200), isbn: string(13)?, pages: int? }");

        assertThat(migrator.migrate(both).findings())
                .hasToString(SQL + "V2__add_column_books_isbn.sql: There are two migrations of version 2: "
                        + "`V2__add_column_books_isbn.sql` and `V2__mine.sql`, and both are sealed. Choose the one that "
                        + "databases keep; take the snapshot and the seals of its branch, then run `mvn devmatrix:migrate "
                        + "-Drebase`, which writes the other anew behind it. A database that has run the other is restored "
                        + "first. [MIGRATION-029]");
        Files.writeString(lock, sealed);
        migrator.rebase(both);
        assertThat(scripts())
                .containsExactly("V1__initial.sql", "V2__add_column_books_isbn.sql", "V3__add_column_books_pages.sql");
    }

    @Test
    void aDraftBehindADraftIsNone() throws IOException {
        migrator.migrate(model("{ title: string(200), isbn: string(13)? }"));
        Files.writeString(layout.migrations().resolve("V3__more.sql"), "SELECT 1;\n");

        assertThat(migrator.migrate(model("title: string(200)")).findings())
                .hasToString(SQL + "V3__more.sql: The migration is not sealed, and the draft is version 2. "
                        + "If a database has run it, restore its seal from version control; else run `mvn devmatrix:migrate -Drebase`, which writes one draft of all that is not sealed. "
                        + "[MIGRATION-031]");
    }

    @Test
    void keepsWhatAPersonWroteIntoTheDraft() throws IOException {
        migrator.migrate(model("{ title: string(200), isbn: string(13)? }"));
        Path draft = layout.migrations().resolve("V2__add_column_books_isbn.sql");
        Files.writeString(draft, Files.readString(draft) + "SELECT 1;\n");

        assertThat(migrator.migrate(model("{ title: string(200), isbn: string(14)? }"))
                        .findings()
                        .toString())
                .contains("The migration is not the text that `src/main/devmatrix/schema/V2.json` was written with")
                .contains("[MIGRATION-023]");
        assertThat(Files.readString(draft)).endsWith("SELECT 1;\n");
    }

    @Test
    void saysThatAnotherBackfillIsAnotherWay() {
        migrator.migrate(model("{ title: string(200), isbn: { type: string(200), backfill: title } }"));

        assertThat(migrator.standing(
                        model("{ title: string(200), isbn: { type: string(200), backfill: \"'-'\" } }"),
                        Severity.ERROR))
                .hasToString(SQL
                        + "V2__add_column_books_isbn.sql: The model asks for another way to its schema than the draft "
                        + "takes. Run `mvn devmatrix:migrate`. [MIGRATION-021]");
        assertThat(migrator.standing(
                                model(
                                        "{ title: { type: string(200), description: As printed }, isbn: { type: string(200), backfill: title } }"),
                                Severity.ERROR)
                        .all())
                .isEmpty();
    }

    @Test
    void aTableThatBecomesExternalStays() {
        String model = "devmatrix: 1\nservice: library\npackage: com.acme.library\n"
                + "entities: { Other: { fields: { a: int } } }\nexternal: { tables: [books] }\n";

        MigrationOutcome outcome = migrator.migrate(schema(model));

        assertThat(outcome.findings().all()).isEmpty();
        assertThat(scripts()).containsExactly("V1__initial.sql", "V2__create_table_others.sql");
    }

    private List<String> scripts() {
        try (Stream<Path> files = Files.list(layout.migrations())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelSchema model(String fields, String... more) {
        return schema(
                """
                devmatrix: 1
                service: library
                package: com.acme.library
                entities:
                  Book:
                    fields: %s
                """
                                .formatted(fields.startsWith("{") ? fields : "{ " + fields + " }")
                        + String.join("\n", more));
    }

    private static ModelSchema schema(String text) {
        LoadedModel model = Models.of(text);
        return ModelSchema.of(FactTable.of(model.require()), model.positions()::of);
    }
}
