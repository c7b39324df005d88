package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsaidRulesTest {
    @Test
    void leavesToTheServiceWhatOneRowCannotSay(@TempDir Path base) {
        ModelSchema schema = schema(
                """
                  Book:
                    fields:
                      author: -> Author
                      code: { type: string(20), pattern: "(?i)[a-z]+" }
                    checks:
                      named: "author.name != ''"
                """);

        assertThat(schema.findings())
                .hasToString(
                        """
                        model.yaml:9:33: The pattern of `code` is kept by the service and not by the database: \
                        `(?i)[a-z]+` may mean something else in PostgreSQL. [MIGRATION-010]
                        model.yaml:11:7: The check `named` is kept by the service and not by the database: \
                        `author.name` lies in another row. [MIGRATION-010]""");
        assertThat(schema.schema().tables()).flatExtracting(Table::checks).isEmpty();
        assertThat(migrate(base, schema).action()).isEqualTo(Action.WRITTEN);
    }

    @Test
    void refusesAnIndexOverRowsThatOneRowCannotChoose(@TempDir Path base) {
        ModelSchema schema = schema(
                """
                  Book:
                    fields: { author: -> Author, due: instant }
                    unique:
                      - { fields: [author], where: "author.name == ''" }
                    indexes:
                      - { fields: [due], where: "due > now" }
                """);

        assertThat(schema.findings().toString())
                .contains("`author.name == ''` chooses rows of an index, and `author.name` lies in another row. "
                        + "Use the entity's own fields and constants. [MIGRATION-011]");
        assertThat(migrate(base, schema).action()).isEqualTo(Action.REFUSED);
        assertThat(base).isEmptyDirectory();
    }

    private static MigrationOutcome migrate(Path base, ModelSchema schema) {
        return new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders())
                .migrate(schema);
    }

    private static ModelSchema schema(String entities) {
        LoadedModel model = Models.of(
                """
                devmatrix: 1
                service: library
                package: com.acme.library
                entities:
                  Author: { fields: { name: string(20) } }
                """
                        + entities);
        return ModelSchema.of(FactTable.of(model.require()), model.positions()::of);
    }
}
