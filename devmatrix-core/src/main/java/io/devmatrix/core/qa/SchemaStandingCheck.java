package io.devmatrix.core.qa;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import java.util.stream.Stream;

/** Migration, snapshot and seal are in step with the model. */
public final class SchemaStandingCheck implements QaCheck {
    private final SchemaMigrator migrator;
    private final ModelSchema model;

    /** Of the project's migration and the model's schema. */
    public SchemaStandingCheck(SchemaMigrator migrator, ModelSchema model) {
        this.migrator = migrator;
        this.model = model;
    }

    @Override
    public String id() {
        return "schema";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        Findings findings = migrator.standing(model, Severity.ERROR);
        String name = "the migration says what the model says";
        if (findings.all().isEmpty()) {
            return Evidence.of(Stream.of(Observation.held(name)));
        }
        return Evidence.of(findings.all().stream()
                .map(finding ->
                        Observation.failed(name, finding.location() + ": " + finding.problem(), finding.fix())));
    }
}
