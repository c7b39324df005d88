package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.MigrationPreview;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTextTest {
    @TempDir
    private Path base;

    @Test
    void showsEffectLockRowsAndSqlOfEachChangeAndWritesNothing() {
        SchemaMigrator migrator =
                new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders());
        migrator.seal(model("Book: { fields: { title: string(20), shelf: int?, pages: int? } }"));

        MigrationPreview preview = migrator.preview(model("Volume: { renamedFrom: Book, fields: { title: string(20), "
                + "leaves: { type: int, renamedFrom: pages, backfill: 1 } } }"));
        List<String> lines = PreviewText.of(preview, query -> "asked " + query);

        assertThat(lines)
                .contains(
                        "Would write `V2.1__change_volumes_steps.sql`, `V2.1__change_volumes_steps.sql.conf`, "
                                + "`V2__change_volumes.sql`",
                        "rename table `books` to `volumes`: safe; ACCESS EXCLUSIVE for a moment",
                        "drop column `books.shelf`: destroys data; ACCESS EXCLUSIVE for a moment; "
                                + "asked SELECT count(*) FROM books WHERE shelf IS NOT NULL",
                        "    ALTER TABLE books",
                        "        DROP COLUMN shelf;",
                        "require `volumes.leaves`: backfill; ACCESS EXCLUSIVE for a moment; "
                                + "asked SELECT count(*) FROM books WHERE pages IS NULL");
        assertThat(base.resolve("src/main/devmatrix/schema/V2.json")).doesNotExist();
        assertThat(preview.findings().toString()).contains("`books.shelf` and its values would be lost");
    }

    @Test
    void showsAFirstMigrationWhole() {
        SchemaMigrator migrator =
                new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders());

        List<String> lines = PreviewText.of(migrator.preview(model("Book: { fields: { a: int } }")), query -> query);

        assertThat(lines).contains("Would write `V1__initial.sql`", "CREATE TABLE books (");
        assertThat(Files.exists(base.resolve("src"))).isFalse();
    }

    private static ModelSchema model(String entities) {
        return ModelSchema.of(
                FactTable.of(Models.of("devmatrix: 1\nservice: sample\npackage: com.acme.sample\nentities: { "
                                + entities + " }\n")
                        .require()),
                node -> Location.NONE);
    }
}
