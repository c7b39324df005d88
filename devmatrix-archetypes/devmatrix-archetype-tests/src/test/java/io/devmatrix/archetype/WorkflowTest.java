package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WorkflowTest {
    private static final Template WORKFLOW = new Template(".github/workflows/ci.yml");

    @Test
    void fitsItsSchema() {
        assertThat(new Schema("github-workflow").objections(WORKFLOW.tree())).isEmpty();
    }

    @Test
    void theSchemaBites() {
        JsonNode broken = WORKFLOW.tree();
        ((ObjectNode) broken.at("/jobs/verify")).put("runs-at", "x");

        assertThat(new Schema("github-workflow").objections(broken)).isNotEmpty();
    }

    @Test
    void pinsEveryActionToACommitAndNamesItsVersion() {
        assertThat(Pattern.compile("uses: .*").matcher(WORKFLOW.text()).results())
                .hasSize(3)
                .allSatisfy(use ->
                        assertThat(use.group()).matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void mayReadTheSourcesAndNothingElse() {
        assertThat(WORKFLOW.tree().get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }

    @Test
    void runsTheCommandThatAPersonRunsOnTheJdkOfTheService() {
        assertThat(WORKFLOW.tree().findValues("run")).singleElement().satisfies(run -> assertThat(run.asString())
                .isEqualTo("mvn --batch-mode --no-transfer-progress verify"));
        assertThat(WORKFLOW.tree().findValue("java-version-file").asString()).isEqualTo(".java-version");
        assertThat(new Template(".java-version").text()).isEqualTo("${javaVersion}\n");
    }
}
