package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Manifest;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.stack.springboot.generate.Generated;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole applications as they are generated: plan, contract, schema, manifest and all Java of stratum 2. */
class GoldenApplicationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/applications");

    @ParameterizedTest
    @ValueSource(strings = {"club", "shelf", "todo", "workshop"})
    void isWhatASeniorWouldHaveWritten(String model) {
        Golden.checkFolder(FOLDER.resolve(model), application(model));
    }

    private static Map<String, String> application(String name) {
        FactTable facts = FactTable.of(Models.named(name).require());
        FileSet generated = Generated.files(facts.application());
        Map<String, String> files = new TreeMap<>();
        files.put("plan.txt", String.join("\n", PlanText.of(Plan.of(facts.application(), Map.of()), facts)) + "\n");
        files.put(
                "V1__initial.sql",
                InitialMigration.of(ModelSchema.of(facts, node -> Location.NONE).schema()));
        files.put("manifest.json", Manifest.of(generated.only(file -> file.stratum() == Stratum.AST)));
        generated.files().stream()
                .filter(file -> file.stratum() == Stratum.AST)
                .forEach(file -> files.put(place(file), file.content()));
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static String place(GeneratedFile file) {
        return file.root() == GeneratedFile.Root.SOURCES ? "java/" + file.path() : file.path();
    }
}
