package io.devmatrix.core;

import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.mine.Unlearned;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.SuccessMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a store and a pack hold, for people: each rule with its stage, and why the others are none yet. */
final class PatternText {
    private static final int SHORT = 12;
    private static final int REASONS = 3;

    private final PatternStore store;
    private final List<PackedRule> pack;
    private final Thresholds thresholds;
    private final List<String> lines = new ArrayList<>();

    PatternText(PatternStore store, List<PackedRule> pack, Thresholds thresholds) {
        this.store = store;
        this.pack = pack;
        this.thresholds = thresholds;
    }

    /** How much of the store was read. */
    static List<String> coverage(PatternStudy study) {
        List<String> lines = new ArrayList<>();
        lines.add("The store has the fills of " + PatternGoals.count(study.fills(), "slot"));
        if (study.outdated() > 0) {
            lines.add(
                    PatternGoals.count(study.outdated(), "fill")
                            + " of an older version are left out; run `mvn verify -Ddevmatrix.patterns.record` in their projects");
        }
        return lines;
    }

    List<String> of(PatternStudy study) {
        lines.addAll(coverage(study));
        Set<String> told = new TreeSet<>();
        pack.forEach(rule -> {
            told.add(rule.id());
            line(
                    stage(rule),
                    rule.id(),
                    evidence(
                                    rule.rule().slotKind(),
                                    rule.proof().sources(),
                                    rule.proof().projects())
                            + events(rule.id()));
        });
        study.rules().forEach(rule -> tell(rule, told));
        study.unlearned().forEach(this::tell);
        store.ruleIds().stream()
                .filter(id -> !told.contains(id))
                .forEach(id ->
                        line("unknown", id, "not in this pack, and its fills are not in this store" + events(id)));
        SuccessMetrics.Records known = new SuccessMetrics.Records(OptionalInt.empty(), Optional.empty(), reuse());
        QaReport none = new QaReport(List.of(), Level.SOURCE); // what a service's own report has
        SuccessMetrics.of(none, known).forEach(metric -> lines.add(metric.toString()));
        return List.copyOf(lines);
    }

    private void tell(Proven found, Set<String> told) {
        String id = PackedRules.id(found.candidate().rule());
        if (!told.add(id)) {
            return;
        }
        String kind = found.candidate().rule().slotKind();
        String seen = evidence(
                kind,
                found.candidate().proof().sources(),
                found.candidate().proof().projects());
        line(
                found.holds() ? stage(id, found.candidate().rule().body()) : "near miss",
                id,
                seen + slots(found.sources()));
        List<String> objections = found.candidate().proof().objections();
        objections.stream().limit(REASONS).forEach(why -> lines.add("          not yet, because " + why));
        if (objections.size() > REASONS) {
            lines.add("          and " + PatternGoals.count(objections.size() - REASONS, "more reason"));
        }
    }

    private void tell(Unlearned unlearned) {
        lines.add(String.format(
                Locale.ROOT,
                "%-11s %s in %d projects seem to mean the same, and no rule explains them%s",
                "near miss",
                PatternGoals.count(unlearned.fills().size(), "fill"),
                unlearned.projects(),
                slots(unlearned.fills())));
    }

    private static String slots(List<KnownFill> fills) {
        return fills.stream()
                .map(KnownFill::slot)
                .distinct()
                .sorted()
                .limit(REASONS)
                .map(slot -> "`" + slot + "`")
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private String stage(PackedRule rule) {
        Stage now = LifeCycle.stage(rule.rule().body(), store.events(rule.id()), thresholds);
        String stage = word(rule.stage());
        boolean moved = now != Stage.CANDIDATE && now != rule.stage();
        return moved ? stage + ", next " + word(now) : stage;
    }

    /** A rule that holds and is in no pack yet. */
    private String stage(String id, Template body) {
        Stage now = LifeCycle.stage(body, store.events(id), thresholds);
        return now == Stage.CANDIDATE ? "candidate" : word(now);
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static String evidence(String kind, int sources, int projects) {
        return "`" + kind + "`, " + PatternGoals.count(sources, "source") + " in "
                + PatternGoals.count(projects, "project");
    }

    private String events(String id) {
        List<RuleEvent> events = store.events(id);
        return "; " + count(events, RuleEvent.Kind.APPLIED, "use") + ", "
                + count(events, RuleEvent.Kind.ABSTAINED, "abstention") + ", "
                + count(events, RuleEvent.Kind.REFUTED, "refutation");
    }

    private static String count(List<RuleEvent> events, RuleEvent.Kind kind, String what) {
        long places = events.stream()
                .filter(event -> event.kind() == kind)
                .map(PatternText::place)
                .distinct()
                .count();
        return PatternGoals.count((int) places, what);
    }

    private static String place(RuleEvent event) {
        return event.project() + '\n' + event.slot();
    }

    private void line(String stage, String id, String text) {
        lines.add(
                String.format(Locale.ROOT, "%-11s %s: %s", stage, id.substring(0, Math.min(SHORT, id.length())), text));
    }

    /** Slots in which a rule's code passed, of all slots that the store knows. */
    private SuccessMetrics.Slots reuse() {
        Set<String> byRules = new TreeSet<>();
        for (String id : store.ruleIds()) {
            store.events(id).stream()
                    .filter(event -> event.kind() == RuleEvent.Kind.APPLIED)
                    .forEach(event -> byRules.add(place(event)));
        }
        Set<String> all = new TreeSet<>(byRules);
        all.addAll(store.slots());
        return new SuccessMetrics.Slots(all.size(), byRules.size());
    }
}
