package io.devmatrix.core.promote;

import io.devmatrix.core.promote.store.RuleEvent;
import java.util.List;

/** What became of a rule, by its events alone: the same log gives the same answer anywhere. */
public final class LifeCycle {
    /** Where a rule stands. */
    public enum Stage {
        /** Learned; its proof does not hold yet. */
        CANDIDATE,
        /** Proven, and used. */
        RULE,
        /** Used often enough without an exception to be frozen. */
        TEMPLATE,
        /** Refuted; not used until it is proven again, of more projects than before. */
        QUARANTINED
    }

    private LifeCycle() {}

    /** @param events of one rule, in order */
    public static Stage stage(List<RuleEvent> events, Thresholds thresholds) {
        Stage stage = Stage.CANDIDATE;
        int from = 0;
        for (int i = 0; i < events.size(); i++) {
            RuleEvent event = events.get(i);
            if (event.kind() == RuleEvent.Kind.REFUTED) {
                stage = Stage.QUARANTINED;
            } else if (event.kind() == RuleEvent.Kind.PROVEN && event.projects() >= needed(stage, thresholds)) {
                stage = stage == Stage.TEMPLATE ? stage : Stage.RULE;
                from = i;
            } else if (stage == Stage.RULE && isTemplate(events.subList(from, i + 1), thresholds)) {
                stage = Stage.TEMPLATE;
            }
        }
        return stage;
    }

    private static int needed(Stage stage, Thresholds thresholds) {
        return stage == Stage.QUARANTINED ? thresholds.projects() * thresholds.returnFactor() : thresholds.projects();
    }

    /** Enough uses in enough projects since it was proven, and never unsure. */
    private static boolean isTemplate(List<RuleEvent> since, Thresholds thresholds) {
        List<RuleEvent> uses = since.stream()
                .filter(event -> event.kind() == RuleEvent.Kind.APPLIED)
                .toList();
        long slots = uses.stream()
                .map(event -> event.project() + '\n' + event.slot())
                .distinct()
                .count();
        long projects = uses.stream().map(RuleEvent::project).distinct().count();
        return slots >= thresholds.templateUses()
                && projects >= thresholds.projects()
                && since.stream().noneMatch(event -> event.kind() == RuleEvent.Kind.ABSTAINED);
    }
}
