package io.devmatrix.core.stack.springboot.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.regression.RuleReport;
import io.devmatrix.core.regression.RuleResult;
import io.devmatrix.core.regression.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule finds anything in what is generated from any of the sample models, though each has looked. */
class SoundApplicationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"depot", "odd", "shelf", "shop", "todo", "workshop"})
    void noRuleFindsAnything(String model) {
        assertThat(findings(GeneratedSources.of(Models.named(model).require()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "todo"})
    void norInTheExamples(String example) {
        Path project = Path.of("../examples", example);
        Sources sources = GeneratedSources.of(project, model(project));

        assertThat(sources.files()).anyMatch(file -> file.path().equals("Dockerfile"));
        assertThat(findings(sources)).isEmpty();
    }

    /** The stack does not make custom operations yet, so the flow that only one of them calls is dead indeed. */
    @Test
    void whatNoRouteComesToIsFound() {
        assertThat(findings(GeneratedSources.of(Models.library())))
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        "No route, callback or test comes to `carryOut`",
                        "No route, callback or test comes to `decreaseStock`");
    }

    private static List<Finding> findings(Sources sources) {
        RuleReport report = GeneratedSources.report(sources);
        List<RuleResult> results = Stream.concat(report.structure().stream(), report.regressions().stream())
                .toList();
        assertThat(results).hasSizeGreaterThan(30).noneMatch(RuleResult::sawNothing);
        return report.known();
    }

    private static ApplicationIr model(Path project) {
        return new ModelLoader()
                .load(project.resolve("src/main/devmatrix/model"))
                .require();
    }
}
