package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.migrate.MigrationOutcome;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaHistory;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.qa.http.SampleTables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A project whose model moves on, each version sealed, and what the check of its upgrades says. */
final class SealedChain {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final PostgresServer server;
    private final Path base;
    private final ProjectLayout layout;
    private FactTable facts;
    private ModelSchema schema;

    /** A chain whose first version is {@code yaml}. */
    SealedChain(PostgresServer server, Path base, String yaml) {
        this.server = server;
        this.base = base;
        this.layout = new ProjectLayout(base, base.resolve("target"), List.of());
        follow(yaml);
    }

    ProjectLayout layout() {
        return layout;
    }

    void follow(String yaml) {
        ApplicationIr model = Models.of(yaml).require();
        facts = FactTable.of(model);
        assertThat(IrRules.check(model, facts).filter(problem -> problem.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(ModelExpressions.check(model).problems()).isEmpty();
        schema = ModelSchema.of(facts, node -> Location.NONE);
        MigrationOutcome outcome = new SchemaMigrator(layout.migrationFolders()).seal(schema);
        assertThat(outcome.findings().all()).isEmpty();
        assertThat(outcome.action()).isEqualTo(Action.SEALED);
    }

    /** What the check says, one text each: name, then what was seen where it does not hold. */
    List<String> observations() {
        return check().check().observations().stream()
                .map(each -> each.name() + (each.seen().isEmpty() ? "" : ": " + each.seen()))
                .toList();
    }

    UpgradesCheck check() {
        MigratedDatabase database = new MigratedDatabase(
                () -> server,
                new Migrations(base, "src/main/resources/db/migration"),
                "upgrades_" + DATABASES.incrementAndGet());
        return new UpgradesCheck(
                SchemaHistory.read(layout.migrationFolders()),
                database,
                new ModelledCatalogue(database, schema.schema(), List.of(), CatalogueNodes.NONE),
                facts,
                () -> SampleTables.of(database, facts, schema, Clock.systemUTC()));
    }
}
