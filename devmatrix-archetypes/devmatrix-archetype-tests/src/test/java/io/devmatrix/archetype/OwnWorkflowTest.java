package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflow of this repository, held to what the shipped one is held to. */
class OwnWorkflowTest {
    private static final String TEXT = Template.read(Path.of("../../.github/workflows/ci.yml"));
    private static final JsonNode TREE = new YAMLMapper().readTree(TEXT);

    @Test
    void fitsItsSchema() {
        assertThat(new Schema("github-workflow").objections(TREE)).isEmpty();
    }

    @Test
    void pinsEveryActionToTheCommitThatTheShippedOneHas() {
        String shipped = new Template(".github/workflows/ci.yml").text();

        assertThat(Pattern.compile("uses: .*").matcher(TEXT).results())
                .hasSizeGreaterThan(2)
                .allSatisfy(use -> assertThat(shipped).contains(use.group()));
    }

    @Test
    void runsTheScriptsThatAPersonRuns() {
        assertThat(TREE.findValuesAsString("run")).contains(".ci/run", ".ci/reproducible");
        assertThat(Path.of("../../.ci/run")).isExecutable();
        assertThat(Path.of("../../.ci/reproducible")).isExecutable();
    }
}
