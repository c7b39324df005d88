package io.devmatrix.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.devmatrix.core.DevMatrix;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of structure, and each rule is seen to bite on a planted violation. */
class StructureTest {
    private static final String PLANTED = "io.devmatrix.planted";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .importUrl(DevMatrix.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);
    private static final Map<String, ArchRule> OF_PRODUCT = new Structure("io.devmatrix.core").rules();
    private static final Map<String, ArchRule> OF_PLANTED = new Structure(PLANTED).rules();

    static Stream<String> rules() {
        return OF_PRODUCT.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(String rule) {
        EvaluationResult result = OF_PRODUCT.get(rule).evaluate(PRODUCT);

        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "direction, ir.ImportsFacts, facts.Harmless",
        "direction, check.ImportsRoot, planted.Root",
        "direction, slot.NamesAProvider, llm.Named",
        "libraries, facts.OpensConnection, java.net.http.HttpClient",
        "libraries, facts.ImportsJackson, tools.jackson.databind.JsonNode",
        "libraries, facts.ImportsCel, dev.cel.common.CelOptions",
        "libraries, facts.ImportsJdt, org.eclipse.jdt.core.dom.ASTNode",
        "libraries, facts.ImportsVelocity, org.apache.velocity.VelocityContext",
        "libraries, facts.ImportsUnlisted, javax.xml.parsers.SAXParser",
        "listed, extra.Unlisted, not listed",
        "null-marked, extra.Unlisted, @NullMarked",
        "names, facts.NameHelper, says nothing",
        "final, facts.Open, neither final nor abstract",
        "static-state, facts.Counter, static variable count",
        "purity, facts.ReadsDisk, java.nio.file.Files",
        "purity, facts.ReadsClock, java.time.Instant.now()",
        "environment, facts.AsksForLocale, toLowerCase()"
    })
    void bites(String rule, String type, String what) {
        EvaluationResult result = OF_PLANTED.get(rule).evaluate(VIOLATIONS);

        assertThat(result.getFailureReport().getDetails())
                .anyMatch(violation -> violation.contains(PLANTED + "." + type) && violation.contains(what));
    }

    @Test
    void noRuleIsWithoutAPlantedViolation() {
        Set<String> rules = new TreeSet<>();
        OF_PLANTED.forEach((name, rule) -> {
            if (rule.evaluate(VIOLATIONS).hasViolation()) {
                rules.add(name);
            }
        });
        assertThat(rules).isEqualTo(OF_PRODUCT.keySet());
    }

    @Test
    void eachListedPackageIsThere() {
        Set<String> packages = new TreeSet<>();
        PRODUCT.forEach(type -> packages.add(type.getPackageName()));

        assertThat(Packages.all())
                .allMatch(
                        name -> packages.contains(name.isEmpty() ? "io.devmatrix.core" : "io.devmatrix.core." + name));
    }
}
