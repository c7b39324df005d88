package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.fill.ModelName.Kind;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule may know of a contract: names by what they stand for, numbers of its words, enumerated facts. */
public final class ContractFacts {
    /** Which facts there are, and how they are named; raised with each change, since rules are learned of them. */
    public static final String VERSION = "1";

    private final SlotContract contract;
    private final Reading reading;
    private final FactMaps facts = new FactMaps();

    private ContractFacts(SlotContract contract) {
        this.contract = contract;
        this.reading = Reading.of(contract);
    }

    /** The facts of a contract; of two contracts of one {@link ContractShape} the same facts have the same paths. */
    public static FactTree of(SlotContract contract) {
        ContractFacts all = new ContractFacts(contract);
        all.addParameters();
        all.addResult();
        all.addReasons();
        all.reading.mentions().forEach(all::addMention);
        all.addNumbers("text", all.reading.textNumbers());
        all.addNumbers("condition", all.reading.conditionNumbers());
        all.addExampleNumbers();
        return all.facts.tree();
    }

    private void addParameters() {
        ShapeFacts shapes = new ShapeFacts(facts);
        for (int i = 0; i < contract.parameters().size(); i++) {
            Parameter parameter = contract.parameters().get(i);
            String prefix = "p" + i + ".";
            facts.member(prefix, parameter.name());
            shapes.add(prefix, prefix, parameter.shape());
        }
    }

    private void addResult() {
        ShapeFacts shapes = new ShapeFacts(facts);
        if (contract.result() instanceof Shape.Parts several) {
            shapes.addMembers("result.", "result.", several);
        } else {
            shapes.add("result.", "result.", contract.result());
        }
    }

    private void addReasons() {
        List<FactTree> reasons = new ArrayList<>();
        for (Reason reason : contract.reasons()) {
            facts.constant("reason" + reasons.size() + ".", reason.constant());
            reasons.add(FactTree.of(Map.of("name.constant", reason.constant()), Map.of(), Map.of()));
        }
        facts.value("reasons", reasons.size());
        facts.collection("reasons", reasons);
    }

    /** What is called so: one of each kind, that which is called so letter by letter, else the first. */
    private void addMention(Said.Mention mention) {
        String prefix = "mention" + mention.number() + ".";
        List<ModelName> named = reading.lexicon().named(mention.key(), mention.words());
        first(named, Set.of(Kind.MEMBER, Kind.PARAMETER)).ifPresent(name -> facts.member(prefix, name.java()));
        first(named, Set.of(Kind.RECORD, Kind.ENUM))
                .ifPresent(name -> facts.text(prefix + "type.name.pascal", name.java()));
        first(named, Set.of(Kind.ENUM)).ifPresent(name -> facts.text(prefix + "type.qualified", name.qualified()));
        first(named, Set.of(Kind.CONSTANT)).ifPresent(name -> facts.constant(prefix, name.java()));
        first(named, Set.of(Kind.REASON)).ifPresent(name -> facts.constant(prefix + "reason.", name.java()));
    }

    private static java.util.Optional<ModelName> first(List<ModelName> named, Set<Kind> kinds) {
        return named.stream().filter(name -> kinds.contains(name.kind())).findFirst();
    }

    /** Each is a text, and a fact by its value, so that one that never varied is no constant of the code by chance. */
    private void addNumbers(String where, List<BigDecimal> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            facts.number(where + i + ".", numbers.get(i));
            facts.value(FactTree.said(where + i), FactMaps.plain(numbers.get(i)));
        }
        facts.value(where + "s", numbers.size());
    }

    /** Those that neither the text nor a condition says: more names for the same number would only be more doubts. */
    private void addExampleNumbers() {
        List<BigDecimal> numbers = ExampleNumbers.of(contract, reading);
        for (int i = 0; i < numbers.size(); i++) {
            facts.number("example" + i + ".", numbers.get(i));
        }
    }
}
