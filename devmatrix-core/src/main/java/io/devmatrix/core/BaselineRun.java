package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.migrate.MigrationOutcome;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.qa.LiveComparison;

/** Takes the schema of a live database as version 1, sealed, when it is what the model asks for; else writes nothing. */
final class BaselineRun {
    /** Flyway takes a database that holds tables and no history as it is, and runs what is newer; an empty one gets all. */
    private static final String FIRST_START = ". Start the service on the live database once with"
            + " `SPRING_FLYWAY_BASELINEONMIGRATE=true`, so that Flyway takes it as being at version 1;"
            + " an empty database needs nothing";

    private final BaselineRequest request;
    private final SchemaMigrator migrator;

    BaselineRun(BaselineRequest request) {
        this.request = request;
        this.migrator = new SchemaMigrator(request.layout().migrationFolders());
    }

    Migrated run(ModelReading model) {
        if (!model.isSound()) {
            return new Migrated(model.findings(), "");
        }
        FactTable facts = model.facts().orElseThrow();
        ModelSchema schema = ModelSchema.of(facts, model::place);
        Findings findings = model.findings().and(schema.findings()).and(migrator.begun());
        if (!findings.hasErrors()) {
            LiveComparison live = new LiveComparison(schema.schema(), facts, model::place);
            findings = findings.and(live.findings(request.live(), request.own()));
        }
        return findings.hasErrors() ? new Migrated(findings, "") : sealed(schema, findings);
    }

    private Migrated sealed(ModelSchema schema, Findings findings) {
        MigrationOutcome outcome = migrator.seal(schema);
        String summary = MigrationSummary.of(request.layout(), outcome);
        return new Migrated(
                findings.and(outcome.findings()), outcome.findings().hasErrors() ? summary : summary + FIRST_START);
    }
}
