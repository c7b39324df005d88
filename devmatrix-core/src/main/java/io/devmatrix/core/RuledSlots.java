package io.devmatrix.core;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.PromotedRule;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.DisabledRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What rules of packs make of the slots of a project; a fill that the project has written itself always wins. */
final class RuledSlots {
    private final Set<String> own;
    private final Map<String, Ruled> ruled = new TreeMap<>();
    private final PackAnswers answers;

    private record Ruled(SlotContract contract, Ruling ruling) {}

    private record Code(SlotContract contract, Ruling.Made made) {}

    /** @param own paths of the project's own Java files below their roots, with {@code /} */
    RuledSlots(Set<String> own, List<SlotContract> contracts, PackAnswers answers) {
        this.own = own;
        this.answers = answers;
        contracts.stream()
                .filter(contract -> !own.contains(contract.java().fillPath()))
                .forEach(contract -> ruled.put(contract.id(), new Ruled(contract, answers.route(contract))));
    }

    /** Without a pack. */
    static RuledSlots none(ProjectLayout layout) {
        return new RuledSlots(OwnSources.of(layout), List.of(), PackAnswers.NONE);
    }

    /** Paths of the fills there are: the project's own Java files, and what rules make. */
    Set<String> written() {
        Set<String> written = new TreeSet<>(own);
        made().map(Code::contract)
                .forEach(contract -> written.add(contract.java().fillPath()));
        return written;
    }

    /** The fills that rules make. */
    List<GeneratedFile> files() {
        return made().map(RuledSlots::file).toList();
    }

    private static GeneratedFile file(Code code) {
        return new GeneratedFile(
                GeneratedFile.Root.SOURCES,
                code.contract().java().fillPath(),
                code.made().text(),
                stratum(code.made()),
                code.made().rule().name(),
                code.contract().node());
    }

    private static Stratum stratum(Ruling.Made made) {
        return made.frozen() ? Stratum.TEMPLATE : Stratum.AST;
    }

    /** The rules by the node of the free text that each covers, for a plan. */
    Map<String, PromotedRule> promoted() {
        Map<String, PromotedRule> promoted = new TreeMap<>();
        made().forEach(code -> promoted.put(code.contract().node(), promoted(code.made())));
        return promoted;
    }

    private static PromotedRule promoted(Ruling.Made made) {
        return new PromotedRule(stratum(made), made.rule().name(), made.rule().origin());
    }

    /** What a rule makes of the slot; empty where none is sure, and where the project has a fill. */
    Optional<Ruling.Made> made(SlotContract contract) {
        return ruling(contract).flatMap(RuledSlots::made);
    }

    /** What the rules say to the slot; empty where nobody asks them, since the project has a fill, or no pack. */
    Optional<Ruling> ruling(SlotContract contract) {
        return Optional.ofNullable(ruled.get(contract.id())).map(Ruled::ruling);
    }

    /** What rules would make of the slot, to be judged before it is kept. */
    List<Ruling.Made> trials(SlotContract contract) {
        return answers.trials(contract);
    }

    /** The rule that would make other code of the slot than that, were there no fill; empty for none. */
    Optional<PackRule> replaced(SlotContract contract, String text) {
        return answers.replaced(contract, text);
    }

    /** What the rules did for the slots, where the judge refused these. */
    List<RuleUse> uses(List<DisabledRules.Reason> refused) {
        return ruled.values().stream().flatMap(slot -> uses(slot, refused)).toList();
    }

    private static Stream<RuleUse> uses(Ruled slot, List<DisabledRules.Reason> refused) {
        String id = slot.contract().id();
        if (slot.ruling() instanceof Ruling.Made made) {
            return Stream.of(refused.stream()
                    .filter(reason -> reason.slot().equals(id))
                    .findFirst()
                    .map(reason -> new RuleUse(made.rule(), id, RuleUse.Kind.REFUSED, reason.why()))
                    .orElseGet(() -> new RuleUse(made.rule(), id, RuleUse.Kind.MADE, "")));
        }
        return ((Ruling.Unmade) slot.ruling())
                .reasons().stream()
                        .filter(reason -> reason.cause() == Ruling.Cause.ABSTAINED)
                        .map(reason -> new RuleUse(reason.rule(), id, RuleUse.Kind.UNSURE, reason.fact()));
    }

    private Stream<Code> made() {
        return ruled.values().stream()
                .flatMap(slot -> made(slot.ruling()).map(made -> new Code(slot.contract(), made)).stream());
    }

    private static Optional<Ruling.Made> made(Ruling ruling) {
        return ruling instanceof Ruling.Made made ? Optional.of(made) : Optional.empty();
    }
}
