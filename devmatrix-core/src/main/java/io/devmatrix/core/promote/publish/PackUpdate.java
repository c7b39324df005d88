package io.devmatrix.core.promote.publish;

import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.publish.RuleNote.What;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.store.RuleEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The next version of a pack: a pure function of the version before, of what was proven and of what became of the rules in use.
 * A rule of the pack stays as long as it explains what a new one was learned from, so that a pack changes only for a reason.
 */
public final class PackUpdate {
    private final RuleHistory history;
    private final SameCode same;
    private final String facts;
    private final SortedMap<String, PackedRule> rules = new TreeMap<>();
    private final SortedMap<String, RuleNote> notes = new TreeMap<>();
    private final SortedMap<String, PackedRule> before = new TreeMap<>();

    private PackUpdate(Function<String, List<RuleEvent>> stored, Thresholds thresholds, String facts) {
        this.history = new RuleHistory(stored, thresholds);
        this.same = new SameCode(thresholds.branchProjects(), facts);
        this.facts = facts;
    }

    /**
     * The next version.
     *
     * @param before rules of the pack as it is
     * @param found rules that were learned, the least general first; those that do not hold stay candidates
     * @param stored events of a rule, in order
     * @param facts version of the facts that they were learned of
     */
    public static PackChange of(
            List<PackedRule> before,
            List<Proven> found,
            Function<String, List<RuleEvent>> stored,
            Thresholds thresholds,
            String facts) {
        PackUpdate update = new PackUpdate(stored, thresholds, facts);
        before.forEach(rule -> update.before.put(rule.id(), rule));
        found.stream().filter(each -> !each.holds()).forEach(update.history::note);
        update.run(found.stream().filter(Proven::holds).toList());
        List<PackedRule> rules = update.rules.values().stream()
                .sorted(Comparator.comparing(PackedRule::id))
                .toList();
        return new PackChange(rules, List.copyOf(update.notes.values()), update.history.added());
    }

    private void run(List<Proven> proven) {
        Set<Proven> open = new HashSet<>(proven);
        before.values().forEach(rule -> keep(rule, proven, open));
        proven.stream().filter(open::contains).forEach(this::add);
        dropReplaced();
    }

    /** A rule of the pack with all that is known of it now; what it explains needs no other rule. */
    private void keep(PackedRule rule, List<Proven> proven, Set<Proven> open) {
        boolean refuted = history.stage(rule, 0) == Stage.QUARANTINED;
        List<Proven> alike = proven.stream()
                .filter(found -> same.explains(rule, refuted, found))
                .toList();
        open.removeAll(alike);
        int projects = projects(alike);
        if (projects > 0) {
            history.prove(rule.id(), projects);
        }
        Stage stage = history.stage(rule, projects);
        PackedRule next = stage == Stage.QUARANTINED ? refuted(rule) : supported(rule, alike, stage);
        put(next, note(rule, next));
    }

    private static int projects(List<Proven> alike) {
        Set<String> projects = new TreeSet<>();
        alike.forEach(found -> found.sources().stream().map(KnownFill::project).forEach(projects::add));
        return projects.size();
    }

    private PackedRule refuted(PackedRule rule) {
        SortedMap<String, String> verdicts = new TreeMap<>(rule.verdicts());
        verdicts.putAll(history.refutations(rule.id()));
        return new PackedRule(
                rule.id(), Stage.QUARANTINED, rule.rule(), rule.wordings(), rule.proof(), verdicts, rule.facts());
    }

    /** With the evidence of what it explains. */
    private static PackedRule supported(PackedRule rule, List<Proven> alike, Stage stage) {
        SortedSet<String> wordings = new TreeSet<>(rule.wordings());
        SortedMap<String, String> verdicts = new TreeMap<>(rule.verdicts());
        Proof proof = rule.proof();
        Rule newest = rule.rule();
        for (Proven found : alike) {
            wordings.addAll(found.wordings());
            verdicts.putAll(found.verdicts());
            if (PackedRules.id(found.candidate().rule()).equals(rule.id())) {
                proof = found.candidate().proof();
                newest = found.candidate().rule();
            }
        }
        return new PackedRule(rule.id(), stage, newest, wordings, proof, verdicts, rule.facts());
    }

    private void add(Proven found) {
        history.note(found);
        Rule rule = found.candidate().rule();
        String id = PackedRules.id(rule);
        Stage stage = history.stage(id, rule.body());
        PackedRule added = new PackedRule(
                id, stage, rule, found.wordings(), found.candidate().proof(), found.verdicts(), facts);
        if (stage == Stage.QUARANTINED) {
            put(refuted(added), new RuleNote(What.DEMOTED, id, demotion(added)));
        } else {
            put(added, new RuleNote(What.NEW, id, support(added)));
        }
    }

    /** A rule whose sources are all those of another one is not needed beside it; a template is never replaced. */
    private void dropReplaced() {
        for (PackedRule old : before.values()) {
            rules.values().stream()
                    .filter(other -> !before.containsKey(other.id()) && replaces(other, rules.get(old.id())))
                    .findFirst()
                    .ifPresent(other -> {
                        rules.remove(old.id());
                        notes.put(
                                old.id(),
                                new RuleNote(
                                        What.REPLACED,
                                        old.id(),
                                        "by " + RuleNote.shortId(other.id())
                                                + ", which was learned from all of its sources and more"));
                    });
        }
    }

    private static boolean replaces(PackedRule other, PackedRule old) {
        return old.stage() == Stage.RULE
                && other.stage() != Stage.QUARANTINED
                && other.facts().equals(old.facts())
                && other.rule().sources().containsAll(old.rule().sources());
    }

    private RuleNote note(PackedRule rule, PackedRule next) {
        if (next.stage() == rule.stage()) {
            String text = next.stage() == Stage.QUARANTINED ? "quarantined; " + demotion(next) : support(next);
            return new RuleNote(What.KEPT, rule.id(), text);
        }
        return switch (next.stage()) {
            case TEMPLATE -> new RuleNote(
                    What.TEMPLATE, rule.id(), history.uses(rule.id()) + " uses without an exception; " + support(next));
            case QUARANTINED -> new RuleNote(What.DEMOTED, rule.id(), demotion(next));
            default -> new RuleNote(What.NEW, rule.id(), "it returns; " + support(next));
        };
    }

    private String demotion(PackedRule rule) {
        List<String> why = new ArrayList<>();
        history.refutations(rule.id()).forEach((where, detail) -> why.add(where + ": " + detail));
        return (why.isEmpty() ? "" : why.get(0) + "; ") + "to return it has to be proven of " + history.needed(rule)
                + " projects";
    }

    private static String support(PackedRule rule) {
        return (rule.stage() == Stage.TEMPLATE ? "a template" : "a rule") + " for `"
                + rule.rule().slotKind() + "` slots, " + rule.proof().sources() + " sources in "
                + rule.proof().projects() + " projects";
    }

    private void put(PackedRule rule, RuleNote note) {
        rules.put(rule.id(), rule);
        notes.put(rule.id(), note);
    }
}
