package io.devmatrix.core.promote.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportTest {
    private static final Template LOAD = new Template.Constant(Snippets.body("load();"));
    private static final Template WALK = new Template.Constant(Snippets.body("walk();"));

    /** The inner choice asks for nothing inside of it, whatever the outer one asks for where it has the same template. */
    @Test
    void notesOfATemplateInTwoChoicesWhatEachOfThemAsksFor() {
        Template.Choice inner = choice("kind", Map.of("table", LOAD, "graph", WALK));
        Template.Choice outer = choice("live", Map.of("no", new Template.Switch(List.of(inner)), "yes", LOAD));

        Template noted = Support.note(
                new Template.Switch(List.of(outer)),
                Stream.of("live=no kind=table", "live=no kind=graph", "live=yes kind=table")
                        .map(SupportTest::sample)
                        .toList());

        Template.Choice outside = ((Template.Switch) noted).choices().get(0);
        Template.Choice inside = ((Template.Switch) outside.branches().get("no").template())
                .choices()
                .get(0);
        assertThat(outside.branches().get("yes").domain()).isEqualTo(Map.of("kind", Map.of("table", 1)));
        assertThat(inside.branches().get("table").domain()).isEmpty();
        assertThat(inside.branches().get("table").projects())
                .as("of both places")
                .isEqualTo(2);
    }

    /** What is chosen inside does not tell a list from a table, so what shows the one shows the other. */
    @Test
    void countsForAValueWhatWasSeenOfOneThatIsTreatedAlike() {
        assertThat(seen("kind")).isEqualTo(Map.of("graph", 1, "list", 2, "table", 2));
    }

    @Test
    void countsEachValueOfAnItemByItself() {
        assertThat(seen("it1.kind")).isEqualTo(Map.of("graph", 1, "list", 1, "table", 1));
    }

    private static Map<String, Integer> seen(String path) {
        Template.Choice inner = choice(path, Map.of("table", LOAD, "list", LOAD, "graph", WALK));
        Template.Choice outer = choice("live", Map.of("no", new Template.Switch(List.of(inner)), "yes", WALK));
        Template noted = Support.note(
                new Template.Switch(List.of(outer)),
                Stream.of("table", "list", "graph")
                        .map(value -> sample("live=no " + path + "=" + value))
                        .toList());
        return ((Template.Switch) noted)
                .choices()
                .get(0)
                .branches()
                .get("no")
                .domain()
                .get(path);
    }

    private static Template.Choice choice(String path, Map<String, Template> branches) {
        Map<String, Template.Case> cases = new TreeMap<>();
        branches.forEach((value, template) -> cases.put(value, Template.Case.of(template)));
        return Template.choice(new Feature.Value(path), cases);
    }

    private static Sample sample(String values) {
        return new Sample(Snippets.body("load();"), Facts.of(Snippets.entity("a", values)), values);
    }
}
