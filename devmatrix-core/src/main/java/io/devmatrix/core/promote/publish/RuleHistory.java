package io.devmatrix.core.promote.publish;

import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.RuleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What happened to rules, with what this run adds to it. */
final class RuleHistory {
    private static final int SHORT = 12;

    private final Function<String, List<RuleEvent>> stored;
    private final Thresholds thresholds;
    private final SortedMap<String, List<RuleEvent>> added = new TreeMap<>();

    /** @param stored events of a rule, in order */
    RuleHistory(Function<String, List<RuleEvent>> stored, Thresholds thresholds) {
        this.stored = stored;
        this.thresholds = thresholds;
    }

    /** Notes that a rule was learned, and proven if it was; what is known already is not noted again. */
    void note(Proven found) {
        String id = PackedRules.id(found.candidate().rule());
        int projects = found.candidate().proof().projects();
        add(new RuleEvent(id, RuleEvent.Kind.LEARNED, "", "", projects, ""));
        if (found.holds()) {
            prove(id, projects);
        }
    }

    /** Notes that a rule was proven of so many projects. */
    void prove(String id, int projects) {
        add(new RuleEvent(id, RuleEvent.Kind.PROVEN, "", "", projects, ""));
    }

    private void add(RuleEvent event) {
        if (!events(event.ruleId()).contains(event)) {
            added.computeIfAbsent(event.ruleId(), id -> new ArrayList<>()).add(event);
        }
    }

    /** All events of a rule, in order. */
    List<RuleEvent> events(String id) {
        List<RuleEvent> all = new ArrayList<>(stored.apply(id));
        all.addAll(added.getOrDefault(id, List.of()));
        return all;
    }

    /** Events to append. */
    List<RuleEvent> added() {
        return added.values().stream().flatMap(List::stream).toList();
    }

    Stage stage(String id, Template body) {
        return LifeCycle.stage(body, events(id), thresholds);
    }

    /**
     * Where a rule of the pack stands. A store that has forgotten, or is another one, neither demotes a rule nor acquits it.
     *
     * @param proven of how many projects it was proven in this run, 0 for none
     */
    Stage stage(PackedRule before, int proven) {
        Stage now = stage(before.id(), before.rule().body());
        if (before.stage() == Stage.QUARANTINED) {
            boolean returns = now != Stage.QUARANTINED && proven >= needed(before);
            return returns ? now : Stage.QUARANTINED;
        }
        return now == Stage.CANDIDATE || before.stage() == Stage.TEMPLATE && now == Stage.RULE ? before.stage() : now;
    }

    /** From how many projects a refuted rule has to be proven again. */
    int needed(PackedRule refuted) {
        int behind = Math.max(thresholds.projects(), refuted.proof().projects());
        return Math.max(LifeCycle.needed(events(refuted.id()), thresholds), behind * thresholds.returnFactor());
    }

    /** Refutations of a rule: the slot, and what the judge said. */
    SortedMap<String, String> refutations(String id) {
        SortedMap<String, String> refutations = new TreeMap<>();
        events(id).stream()
                .filter(event -> event.kind() == RuleEvent.Kind.REFUTED)
                .forEach(event -> refutations.put(
                        "refuted in "
                                + event.project()
                                        .substring(
                                                0,
                                                Math.min(SHORT, event.project().length())) + "/"
                                + event.slot(),
                        event.detail()));
        return refutations;
    }

    /** Slots in which its code passed. */
    long uses(String id) {
        return events(id).stream()
                .filter(event -> event.kind() == RuleEvent.Kind.APPLIED)
                .map(event -> event.project() + '\n' + event.slot())
                .distinct()
                .count();
    }
}
