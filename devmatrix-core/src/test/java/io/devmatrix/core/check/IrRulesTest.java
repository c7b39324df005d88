package io.devmatrix.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Finding;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model {@code <Rule>.yaml} gives exactly the findings of {@code <Rule>.findings}; {@code -Dgolden.update=true} rewrites. */
class IrRulesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatBreaksARule(CheckCase model) throws IOException {
        String found = model.foundText();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(model.expected(), found);
        }
        assertThat(found).isEqualTo(model.expectedText());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesACaseAfterItsRule(CheckCase model) {
        Optional<IrRule> rule = IrRules.all().stream()
                .filter(r -> model.name().startsWith(r.getClass().getSimpleName()))
                .findFirst();

        assertThat(model.findings().all())
                .extracting(Finding::id)
                .containsOnly(rule.map(r -> new String[] {r.id()}).orElse(new String[0]));
    }

    @Test
    void acceptsASoundModel() {
        assertThat(CheckCase.of("Sound").findings().all()).isEmpty();
    }

    @Test
    void hasACaseForEachRule() {
        List<String> cases = CheckCase.all().stream().map(CheckCase::name).toList();

        assertThat(IrRules.all())
                .extracting(rule -> rule.getClass().getSimpleName())
                .allSatisfy(name -> assertThat(cases).contains(name));
    }

    @Test
    void keepsTheRulesSortedByUniqueIds() {
        List<String> ids = IrRules.all().stream().map(IrRule::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("RULE-[1-9]\\d\\d"));
    }

    @Test
    void registersEveryRule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/devmatrix/core/check"))) {
            List<String> written = files.filter(file -> CheckCase.text(file).contains("implements IrRule {"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();

            assertThat(IrRules.all())
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void keepsRulesWithoutState() {
        assertThat(IrRules.all())
                .flatExtracting(rule -> List.of(rule.getClass().getDeclaredFields()))
                .allMatch(field -> Modifier.isStatic(field.getModifiers()));
    }

    static List<CheckCase> cases() {
        return CheckCase.all();
    }
}
