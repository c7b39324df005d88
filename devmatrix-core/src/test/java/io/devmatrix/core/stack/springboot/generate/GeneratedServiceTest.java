package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.StratifiedRouter;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratedServiceTest {
    @Test
    void isPrintedForTheShelf() {
        FactTable facts = FactTable.of(Models.named("shelf").require());
        FileSet files = FileSet.of(
                new StratifiedRouter(SpringBootGenerators.of(facts, getClass().getClassLoader()))
                        .files(Plan.of(facts.application(), Map.of())));

        for (GeneratedFile file : files.files()) {
            System.out.println("=== " + file.path());
            System.out.println(file.content());
        }
        assertThat(files.files()).isNotEmpty();
    }
}
