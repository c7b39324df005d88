package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.RuleUse;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.promote.store.StoreAddress;
import io.devmatrix.core.slot.contract.PackRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternRecordingTest {
    private static final Verdict UNJUDGED = new Verdict(Findings.NONE, Optional.empty(), false);

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();
    private final MavenProject project = new MavenProject();

    @BeforeEach
    void name() {
        project.setGroupId("com.acme");
        project.setArtifactId("shop");
    }

    @Test
    void saysInALineWhatWasRecorded() {
        StoreAddress store = StoreAddress.embedded(folder.resolve("store"));

        assertThat(run(() -> store, UNJUDGED)).isEmpty();
        assertThat(lines).containsExactly("info Patterns: nothing is recorded, the verdict is not passed");
        assertThat(folder.resolve("store")).doesNotExist();

        PackRule rule = new PackRule("r", "com.acme:patterns", "1.2");
        RuleUse refused = new RuleUse(rule, "rule/a", RuleUse.Kind.REFUSED, "SLOT-132");
        run(() -> store, new Verdict(Findings.NONE, Optional.empty(), false, List.of(refused)));
        assertThat(lines.get(1))
                .isEqualTo("info Patterns: no fill is recorded, the verdict is not passed; 1 event of a rule");
    }

    @Test
    void saysWhyNothingCouldBe() {
        String why = "Patterns are not recorded, as was asked for. Maven's settings have no server.";

        assertThat(run(
                        () -> {
                            throw new MojoFailureException("Maven's settings have no server.");
                        },
                        UNJUDGED))
                .contains(why);
        assertThat(lines).containsExactly("error " + why);
    }

    @Test
    void aStoreThatCannotBeReachedIsNoneOfTheVerdict() {
        StoreAddress nowhere = new StoreAddress("jdbc:postgresql://127.0.0.1:1/none", "me", "canary");
        PackRule rule = new PackRule("r", "com.acme:patterns", "1.2");
        RuleUse refused = new RuleUse(rule, "rule/a", RuleUse.Kind.REFUSED, "SLOT-132");

        Optional<String> why =
                run(() -> nowhere, new Verdict(Findings.NONE, Optional.empty(), false, List.of(refused)));

        assertThat(why.orElseThrow())
                .startsWith("Patterns are not recorded, as was asked for. ")
                .contains("127.0.0.1:1/none")
                .doesNotContain("canary");
        assertThat(lines).containsExactly("error " + why.get());
    }

    private Optional<String> run(PatternRecording.Where where, Verdict verdict) {
        ProjectLayout layout = new ProjectLayout(folder, folder.resolve("target"), List.of());
        DevMatrix devMatrix = new DevMatrix("1", getClass().getClassLoader());
        return new PatternRecording(devMatrix.recorder(), project, log()).run(where, layout, verdict);
    }

    private Log log() {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add("info " + content);
            }

            @Override
            public void error(CharSequence content) {
                lines.add("error " + content);
            }
        };
    }
}
