package io.devmatrix.core.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReaderTest {
    @TempDir
    Path project;

    /** Whoever made it, code in a slot is held to the rules for fills. */
    @Test
    void tellsFillsThatRulesMakeFromOtherGeneratedCode() {
        assertThat(origins(file("com/acme/rule/FeeBusinessRules.java", Stratum.AST)))
                .containsExactly(Origin.SLOT);
        assertThat(origins(file("com/acme/rule/FeeBusinessRules.java", Stratum.TEMPLATE)))
                .containsExactly(Origin.SLOT);
        assertThat(origins(file("com/acme/rule/Fee.java", Stratum.AST))).containsExactly(Origin.GENERATED);
        assertThat(origins(file("com/acme/base/Fee.java", Stratum.TEMPLATE))).containsExactly(Origin.BASE);
    }

    private List<Origin> origins(GeneratedFile file) {
        ProjectReader reader = new ProjectReader(
                project, project.resolve("target"), List.of(project.resolve("src/main/java")), project.resolve("db"));
        return reader.read(FileSet.of(Stream.of(file)), List.of()).stream()
                .map(SourceFile::origin)
                .toList();
    }

    private static GeneratedFile file(String path, Stratum stratum) {
        return new GeneratedFile(GeneratedFile.Root.SOURCES, path, "class Fee {}\n", stratum, "rule", "node");
    }
}
