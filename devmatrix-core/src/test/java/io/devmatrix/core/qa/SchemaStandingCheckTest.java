package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaStandingCheckTest {
    @TempDir
    private Path base;

    @Test
    void holdsWhenTheMigrationWasWrittenFromThisModel() {
        migrator().migrate(schema("todo"));

        assertThat(new SchemaStandingCheck(migrator(), schema("todo")).check())
                .isEqualTo(new Evidence(List.of(Observation.held("the migration says what the model says"))));
    }

    @Test
    void failsWhenTheModelHasMovedOn() {
        migrator().migrate(schema("todo"));

        List<Observation> failures =
                new SchemaStandingCheck(migrator(), schema("shop")).check().failures();

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).seen())
                .startsWith(
                        "src/main/resources/db/migration/V1__initial.sql: The model has moved on from its migration: "
                                + "table `cart_items` is new; ");
        assertThat(failures.get(0).fix()).isEqualTo("Run `mvn devmatrix:migrate`");
    }

    @Test
    void failsWhenThereIsNoMigration() {
        assertThat(new SchemaStandingCheck(migrator(), schema("todo")).check().holds())
                .isFalse();
    }

    private SchemaMigrator migrator() {
        return new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders());
    }

    private static ModelSchema schema(String name) {
        return ModelSchema.of(FactTable.of(Models.named(name).require()), node -> Location.NONE);
    }
}
