package io.devmatrix.core;

import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.qa.CatalogueCheck;
import io.devmatrix.core.qa.GeneratedCheck;
import io.devmatrix.core.qa.LintCheck;
import io.devmatrix.core.qa.MigratedDatabase;
import io.devmatrix.core.qa.MigrationsCheck;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.SchemaStandingCheck;
import io.devmatrix.core.qa.SealsCheck;
import io.devmatrix.core.qa.http.HttpChecks;
import io.devmatrix.core.qa.http.ServedRoutes;
import io.devmatrix.core.qa.http.ServiceUnderJudgement;
import io.devmatrix.core.stack.springboot.qa.BootCheck;
import io.devmatrix.core.stack.springboot.qa.MappingsEndpoint;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together the checks of one run, from the cheapest to the dearest. */
final class Verification {
    private final VerifyRequest request;
    private final FactTable facts;
    private final ModelSchema schema;
    private final FileSet generated;
    private final Workbench bench;

    Verification(VerifyRequest request, FactTable facts, ModelSchema schema, FileSet generated, Workbench bench) {
        this.request = request;
        this.facts = facts;
        this.schema = schema;
        this.generated = generated;
        this.bench = bench;
    }

    List<QaCheck> checks() {
        List<QaCheck> checks = new ArrayList<>(files());
        checks.addAll(database());
        checks.add(new BootCheck(bench::service));
        HttpChecks.all(facts, this::judged, Clock.systemUTC()).stream()
                .map(check -> QaCheck.after(BootCheck.ID, check))
                .forEach(checks::add);
        return checks;
    }

    private ServiceUnderJudgement judged() {
        ServedRoutes routes = new MappingsEndpoint(bench.service().baseUri());
        return new ServiceUnderJudgement(bench.service().baseUri(), routes, Optional.of(bench::connection));
    }

    private List<QaCheck> files() {
        ProjectLayout layout = request.layout();
        return List.of(
                new SealsCheck(layout.base(), layout.lock()),
                new GeneratedCheck(layout.build(), generated),
                new SchemaStandingCheck(new SchemaMigrator(layout.migrationFolders()), schema),
                new LintCheck(layout.build(), generated, layout.sources(), request.classPath()));
    }

    private List<QaCheck> database() {
        ProjectLayout layout = request.layout();
        String folder = layout.base().relativize(layout.migrations()).toString().replace('\\', '/');
        MigratedDatabase database =
                new MigratedDatabase(bench::server, new Migrations(layout.base(), folder), "migrated");
        return List.of(
                new MigrationsCheck(database, layout.migrations()),
                new CatalogueCheck(
                        database,
                        schema.schema(),
                        facts.application().infrastructure().externalTables()));
    }
}
