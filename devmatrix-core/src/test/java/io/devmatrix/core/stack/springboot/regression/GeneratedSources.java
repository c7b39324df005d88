package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaSnapshot;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.regression.Baseline;
import io.devmatrix.core.regression.GeneralRules;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.regression.Origin;
import io.devmatrix.core.regression.ProjectReader;
import io.devmatrix.core.regression.RuleBook;
import io.devmatrix.core.regression.RuleReport;
import io.devmatrix.core.regression.RuleRun;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.TeamRules;
import io.devmatrix.core.stack.springboot.generate.Generated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is generated from a model, as the rules see it. */
final class GeneratedSources {
    private GeneratedSources() {}

    /** Of a model without a project around it. */
    static Sources of(ApplicationIr model) {
        SchemaSnapshot schema = schema(model);
        List<SourceFile> files = new ArrayList<>();
        Generated.files(model).files().forEach(file -> files.add(source(file)));
        String sql = InitialMigration.of(schema);
        files.add(SourceFile.of("src/main/resources/db/migration/V1__initial.sql", Origin.MIGRATION, sql));
        files.add(SourceFile.of("pom.xml", Origin.CONFIGURATION, "<project/>"));
        return new Sources(files, Optional.of(schema));
    }

    /** Of a whole project. */
    static Sources of(Path project, ApplicationIr model) {
        ProjectReader reader = new ProjectReader(
                project,
                project.resolve("target"),
                List.of(project.resolve("src/main/java")),
                project.resolve("src/main/resources/db/migration"));
        return new Sources(reader.read(Generated.files(model), List.of()), Optional.of(schema(model)));
    }

    /** The sources held to all rules that are ours. */
    static RuleReport report(Sources sources) {
        List<KnownBug> regressions = Stream.of(GeneralRules.regressions(), SpringBootRules.all())
                .flatMap(List::stream)
                .toList();
        RuleBook book = new RuleBook(GeneralRules.structure(), regressions, TeamRules.NONE, Baseline.NONE);
        return new RuleRun(sources, book).run();
    }

    private static SourceFile source(GeneratedFile file) {
        Origin origin = file.stratum() == Stratum.TEMPLATE ? Origin.BASE : Origin.GENERATED;
        return SourceFile.of("target/" + file.fullPath(), origin, file.content());
    }

    private static SchemaSnapshot schema(ApplicationIr model) {
        return ModelSchema.of(FactTable.of(model), node -> Location.NONE).schema();
    }
}
