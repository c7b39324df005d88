package io.devmatrix.core.promote;

import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.RuleEvent;
import java.util.List;

/** What became of a rule, by its events and its body alone: the same log gives the same answer anywhere. */
public final class LifeCycle {
    /** Where a rule stands. */
    public enum Stage {
        /** Learned; its proof does not hold yet. */
        CANDIDATE,
        /** Proven, and used. */
        RULE,
        /** Used often enough without an exception to be frozen. */
        TEMPLATE,
        /** Refuted; not used until it is proven again, of twice as many projects as before. */
        QUARANTINED
    }

    private LifeCycle() {}

    /**
     * Where it stands.
     *
     * @param body a choice in it that depends on low support keeps it from being a template
     * @param events of one rule, in order
     */
    public static Stage stage(Template body, List<RuleEvent> events, Thresholds thresholds) {
        boolean mayFreeze = LeastSupport.of(body) >= thresholds.projects();
        Stage stage = Stage.CANDIDATE;
        int from = 0;
        for (int i = 0; i < events.size(); i++) {
            RuleEvent event = events.get(i);
            if (event.kind() == RuleEvent.Kind.REFUTED) {
                stage = Stage.QUARANTINED;
            } else if (event.kind() == RuleEvent.Kind.PROVEN
                    && event.projects() >= needed(events.subList(0, i), thresholds)) {
                from = counts(stage, events.subList(from, i)) ? from : i;
                stage = stage == Stage.TEMPLATE ? stage : Stage.RULE;
            }
            if (stage == Stage.RULE && mayFreeze && isTemplate(events.subList(from, i + 1), thresholds)) {
                stage = Stage.TEMPLATE;
            }
        }
        return stage;
    }

    /**
     * From how many projects the next proof has to come: as many as the thresholds say, and behind a refutation twice as many
     * as stood behind the rule when it was refuted.
     *
     * @param before events so far
     */
    public static int needed(List<RuleEvent> before, Thresholds thresholds) {
        int needed = thresholds.projects();
        int proven = thresholds.projects();
        for (RuleEvent event : before) {
            if (event.kind() == RuleEvent.Kind.PROVEN && event.projects() >= needed) {
                proven = Math.max(proven, event.projects());
            } else if (event.kind() == RuleEvent.Kind.REFUTED) {
                needed = proven * thresholds.returnFactor();
            }
        }
        return needed;
    }

    /** Whether uses before a further proof still count: those of a rule that was sure each time. */
    private static boolean counts(Stage stage, List<RuleEvent> since) {
        return (stage == Stage.RULE || stage == Stage.TEMPLATE) && isSure(since);
    }

    private static boolean isSure(List<RuleEvent> since) {
        return since.stream().noneMatch(event -> event.kind() == RuleEvent.Kind.ABSTAINED);
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
        return slots >= thresholds.templateUses() && projects >= thresholds.projects() && isSure(since);
    }
}
