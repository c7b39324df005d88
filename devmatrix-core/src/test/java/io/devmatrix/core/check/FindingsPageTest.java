package io.devmatrix.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/findings.md} has one line a rule, with a message that the rule really gives. */
class FindingsPageTest {
    private static final List<String[]> ROWS = CheckCase.text(Path.of("../docs/findings.md"))
            .lines()
            .filter(line -> line.startsWith("| RULE-"))
            .map(line -> line.split(" \\| |^\\| | \\|$"))
            .toList();

    @Test
    void listsEachRuleOnce() {
        assertThat(ROWS)
                .extracting(row -> row[1] + " " + row[2])
                .containsExactlyElementsOf(IrRules.all().stream()
                        .map(rule -> rule.id() + " " + rule.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void showsWhatTheRuleSays() {
        assertThat(ROWS).allSatisfy(row -> {
            String text = CheckCase.of(row[2]).expectedText();
            String severities = text.lines()
                    .map(line -> line.split(" ")[0].toLowerCase(Locale.ROOT))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));

            assertThat(row[3]).isEqualTo(severities);
            assertThat(row[4]).isNotBlank();
            assertThat(text).contains(": " + row[5] + " [" + row[1] + "]\n");
        });
    }
}
