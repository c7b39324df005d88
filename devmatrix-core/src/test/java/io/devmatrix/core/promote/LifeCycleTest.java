package io.devmatrix.core.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.RuleEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
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

    private Stage stage() {
        return LifeCycle.stage(events, Thresholds.DEFAULTS);
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
