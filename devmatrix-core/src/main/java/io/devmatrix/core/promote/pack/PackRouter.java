package io.devmatrix.core.promote.pack;

import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.ContractShape;
import io.devmatrix.core.promote.fill.FillText;
import io.devmatrix.core.promote.fill.Wording;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.Ruling.Cause;
import io.devmatrix.core.slot.contract.Ruling.Made;
import io.devmatrix.core.slot.contract.Ruling.Reason;
import io.devmatrix.core.slot.contract.Ruling.Unmade;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sends each slot to the rule that is sure of it, and says of the others why they are not applied. */
public final class PackRouter {
    private final List<Entry> entries;
    private final Set<String> disabled;
    private final RuleEngine engine = new RuleEngine(Thresholds.DEFAULTS.branchProjects());

    /** A rule of a pack, with how people name it. */
    private record Entry(PackRule name, PackedRule packed) {}

    /** @param disabled ids of rules that the project does not want */
    public PackRouter(List<PatternPack> packs, Set<String> disabled) {
        this.entries = packs.stream()
                .flatMap(pack -> pack.rules().stream().map(rule -> new Entry(PackedRules.named(pack, rule), rule)))
                .sorted(Comparator.comparing(Entry::packed, PackedRules.MOST_SUPPORT)
                        .thenComparing(entry -> entry.name().origin()))
                .toList();
        this.disabled = Set.copyOf(disabled);
    }

    /** Ids of all rules there are, those that may not be applied among them. */
    public Set<String> ids() {
        return entries.stream().map(entry -> entry.name().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rules make of the slot; nothing where two give different code. */
    public Ruling route(SlotContract contract) {
        List<Ruling> said = said(contract, true);
        List<Made> made = made(said);
        List<Reason> reasons = said.stream()
                .filter(Unmade.class::isInstance)
                .flatMap(none -> ((Unmade) none).reasons().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (made.stream().map(Made::text).distinct().count() > 1) {
            made.forEach(one -> reasons.add(
                    new Reason(one.rule(), Cause.CONFLICT, "gives other code than another rule that is as sure")));
            return new Unmade(reasons);
        }
        return made.isEmpty() ? new Unmade(reasons) : made.get(0);
    }

    /**
     * Code for a slot of a shape that rules know, whatever its words: to be tried, and kept only when the judge accepts it.
     * The rule with most support first, each text once.
     */
    public List<Made> trials(SlotContract contract) {
        Set<String> texts = new TreeSet<>();
        return made(said(contract, false)).stream()
                .filter(one -> texts.add(one.text()))
                .toList();
    }

    private static List<Made> made(List<Ruling> said) {
        return said.stream()
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .toList();
    }

    private List<Ruling> said(SlotContract contract, boolean inKnownWords) {
        String shape = ContractShape.of(contract);
        List<Entry> alike = entries.stream()
                .filter(entry ->
                        entry.packed().rule().slotKind().equals(contract.kind().word())
                                && entry.packed().rule().shape().equals(shape))
                .toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        Application application = new Application(contract, inKnownWords);
        return alike.stream().map(application::say).toList();
    }

    /** The rules against one slot. */
    private final class Application {
        private final SlotContract contract;
        private final boolean inKnownWords;
        private final String wording;
        private final Facts facts;

        Application(SlotContract contract, boolean inKnownWords) {
            this.contract = contract;
            this.inKnownWords = inKnownWords;
            this.wording = Wording.of(contract);
            this.facts = Facts.of(ContractFacts.of(contract));
        }

        Ruling say(Entry entry) {
            PackedRule packed = entry.packed();
            if (packed.stage() != LifeCycle.Stage.RULE && packed.stage() != LifeCycle.Stage.TEMPLATE) {
                return no(entry, Cause.STAGE, "is " + word(packed.stage()) + " there");
            }
            if (disabled.contains(entry.name().id())) {
                return no(entry, Cause.DISABLED, "is disabled in this project");
            }
            if (!packed.facts().equals(ContractFacts.VERSION)) {
                return no(
                        entry,
                        Cause.FACTS,
                        "was learned of facts of version " + packed.facts() + ", and this version tells those of "
                                + ContractFacts.VERSION);
            }
            if (inKnownWords && !packed.wordings().contains(wording)) {
                return no(entry, Cause.WORDING, "knows no behaviour in these words");
            }
            return applied(entry);
        }

        private Ruling applied(Entry entry) {
            Outcome outcome = engine.apply(entry.packed().rule(), facts);
            if (outcome instanceof Outcome.Abstention unsure) {
                return no(
                        entry,
                        Cause.ABSTAINED,
                        "is not sure: " + word(unsure.guard()) + " at `" + unsure.detail() + "`");
            }
            try {
                String text = FillText.of(contract, ((Outcome.Code) outcome).tree());
                return new Made(entry.name(), entry.packed().stage() == LifeCycle.Stage.TEMPLATE, text);
            } catch (IllegalArgumentException e) {
                return no(entry, Cause.ABSTAINED, "gives no Java: " + e.getMessage());
            }
        }

        private static Ruling no(Entry entry, Cause cause, String fact) {
            return new Unmade(List.of(new Reason(entry.name(), cause, fact)));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
