package io.devmatrix.core.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.RuleEvent.Kind;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
    private static final Template FIXED = new Template.Constant(Tree.leaf("X", "x"));

    private final List<RuleEvent> events = new ArrayList<>();

    @Test
    void isACandidateUntilItIsProvenOfEnoughProjects() {
        event(Kind.LEARNED, "");
        assertThat(stage()).isEqualTo(Stage.CANDIDATE);
        proven(2);
        assertThat(stage()).isEqualTo(Stage.CANDIDATE);
        proven(3);
        assertThat(stage()).isEqualTo(Stage.RULE);
    }

    @Test
    void isATemplateAfterTenUsesInThreeProjects() {
        proven(3);
        uses(9, 3);
        assertThat(stage()).isEqualTo(Stage.RULE);
        event(Kind.APPLIED, "p0");
        assertThat(stage()).isEqualTo(Stage.RULE); // the slot is one of the nine
        uses(10, 3);
        assertThat(stage()).isEqualTo(Stage.TEMPLATE);
    }

    @Test
    void isNoTemplateInTooFewProjectsOrWhenItWasUnsure() {
        proven(3);
        uses(12, 2);
        assertThat(stage()).isEqualTo(Stage.RULE);
        event(Kind.ABSTAINED, "p1");
        uses(12, 3);
        assertThat(stage()).isEqualTo(Stage.RULE);
    }

    @Test
    void isQuarantinedAtOnceAndNeedsTwiceAsMuchToReturn() {
        proven(3);
        uses(10, 3);
        event(Kind.REFUTED, "p9");
        assertThat(stage()).isEqualTo(Stage.QUARANTINED);
        proven(5);
        assertThat(stage()).isEqualTo(Stage.QUARANTINED);
        proven(6);
        assertThat(stage()).isEqualTo(Stage.RULE);
    }

    @Test
    void needsTwiceTheProjectsThatStoodBehindItWhenItWasRefuted() {
        proven(3);
        proven(5);
        event(Kind.REFUTED, "p9");
        proven(9);
        assertThat(stage()).isEqualTo(Stage.QUARANTINED);
        assertThat(LifeCycle.needed(events, Thresholds.DEFAULTS)).isEqualTo(10);
        proven(10);
        assertThat(stage()).isEqualTo(Stage.RULE);
    }

    @Test
    void keepsItsUsesWhenItIsProvenAgainUnlessItWasUnsure() {
        proven(3);
        uses(9, 3);
        proven(4);
        event(Kind.APPLIED, "p9");
        assertThat(stage()).isEqualTo(Stage.TEMPLATE);

        events.clear();
        proven(3);
        event(Kind.ABSTAINED, "p1");
        uses(10, 3);
        proven(4);
        assertThat(stage()).isEqualTo(Stage.RULE);
        uses(11, 3);
        assertThat(stage()).isEqualTo(Stage.TEMPLATE);
    }

    @Test
    void isNoTemplateWhileABranchWasSeenInFewerThanThreeProjects() {
        proven(3);
        uses(10, 3);
        assertThat(LifeCycle.stage(choice(3, 2), events, Thresholds.DEFAULTS)).isEqualTo(Stage.RULE);
        assertThat(LifeCycle.stage(choice(3, 3), events, Thresholds.DEFAULTS)).isEqualTo(Stage.TEMPLATE);
    }

    /** In a region of a list of a node, as deep as it gets. */
    private static Template choice(int left, int right) {
        Template choice = new Template.Switch(List.of(Template.choice(
                new Feature.Value("kind"),
                Map.of(
                        "A",
                        new Template.Case(FIXED, left, new TreeMap<>()),
                        "B",
                        new Template.Case(FIXED, right, new TreeMap<>())))));
        Template list = new Template.Sequence("Block", List.of(new Template.One(choice)));
        Template each = new Template.Sequence(
                "Block", List.of(new Template.Region("p0.members", list, new TreeMap<>()), new Template.Splice(list)));
        return new Template.IfAny(new Template.Branch("X", List.of(each)), Tree.leaf("X", "x"));
    }

    private Stage stage() {
        return LifeCycle.stage(FIXED, events, Thresholds.DEFAULTS);
    }

    private void proven(int projects) {
        events.add(new RuleEvent("r", Kind.PROVEN, "", "", projects, ""));
    }

    private void event(Kind kind, String project) {
        events.add(new RuleEvent("r", kind, project, "slot0", 0, ""));
    }

    private void uses(int count, int projects) {
        for (int i = 0; i < count; i++) {
            events.add(new RuleEvent("r", Kind.APPLIED, "p" + i % projects, "slot" + i, 0, ""));
        }
    }
}
