package io.devmatrix.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/traceability.md}: whatever it says is somewhere, is there. */
class TraceabilityTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> TYPES = Repository.types();
    private static final Set<String> GOALS = Repository.goals();

    @Test
    void namesWhatIsThere() {
        assertThat(rows())
                .hasSizeGreaterThan(70)
                .allSatisfy(
                        row -> assertThat(names(row)).as("%s", row).isNotEmpty().allMatch(this::isThere));
    }

    @Test
    void noticesWhatIsNotThere() {
        assertThat(Stream.of("NoSuchType", "docs/no-such-page.md", "devmatrix:nosuchgoal", "no name"))
                .noneMatch(this::isThere);
    }

    @Test
    void saysTheStateOfEach() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(cells(row).get(cells(row).size() - 1))
                        .matches("(?s).*(\\b(done|different|measured)\\b|\\blater \\([a-z, ]+\\)).*"));
    }

    private boolean isThere(String name) {
        if (name.startsWith("devmatrix:")) {
            return GOALS.contains(name.substring("devmatrix:".length()));
        }
        return name.indexOf('/') > 0 ? Repository.holds(name) : TYPES.contains(name);
    }

    private static List<String> names(String row) {
        List<String> cells = cells(row);
        return CODE.matcher(cells.get(cells.size() - 2))
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(1, row.length() - 1).split(" \\| ")).stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> rows() {
        return Repository.text(Repository.ROOT.resolve("docs/traceability.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| state |"))
                .toList();
    }
}
