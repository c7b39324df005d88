package io.devmatrix.core.promote.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChoosingTest {
    private static final Template ONE = new Template.Constant(Tree.leaf("name", "one"));
    private static final Template OTHER = new Template.Constant(Tree.leaf("name", "other"));
    private static final Facts NO_PARTS = Facts.of(FactTree.of(Map.of(), Map.of(), Map.of("parts", List.of())));

    @Test
    void asksOfAReasonOfTwoFactsThatBothSidesWereSeenInTwoProjects() {
        Feature pair = Feature.any("parts", Map.of("kind", "wheel", "spare", "yes"));

        assertThat(templates(pair, 2)).containsExactly(OTHER);
        assertThatThrownBy(() -> templates(pair, 1))
                .isInstanceOf(Uncertain.class)
                .hasMessage("seen in 1 projects");
    }

    @Test
    void asksOfAReasonOfOneFactOnlyWhatWasSeenOfTheSideItIsOn() {
        assertThat(templates(Feature.any("parts", Map.of("kind", "wheel")), 1)).containsExactly(OTHER);
    }

    /** The model has no part; the other side was seen in nine projects. */
    private static List<Template> templates(Feature feature, int projects) {
        Map<String, Template.Case> cases = Map.of(
                "true", new Template.Case(ONE, projects, new TreeMap<>()),
                "false", new Template.Case(OTHER, 9, new TreeMap<>()));
        Template.Switch place = new Template.Switch(List.of(Template.choice(feature, cases)));
        return new Choosing(2, 9).templates(place, NO_PARTS);
    }
}
