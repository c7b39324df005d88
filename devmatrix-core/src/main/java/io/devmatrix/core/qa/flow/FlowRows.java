package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rows matter to a flow.
 *
 * @param wanted entities whose rows steps look for by themselves
 * @param keyed those, and entities whose rows steps look for in a collection
 * @param spoken collections that the flow, a computed value, an invariant or the guard of an event speaks of
 */
record FlowRows(List<String> wanted, List<String> keyed, Set<InverseFacts> spoken) {
    static FlowRows of(Meaning meaning, Flow flow) {
        List<String> wanted =
                steps(meaning, flow).flatMap(FlowRows::wanted).distinct().toList();
        Stream<String> collected = FlowTree.steps(flow)
                .filter(Step.Upsert.class::isInstance)
                .flatMap(step -> owners(meaning, Paths.last(((Step.Upsert) step).collection())));
        return new FlowRows(wanted, Stream.concat(wanted.stream(), collected).toList(), spoken(meaning, flow));
    }

    private static Stream<Step> steps(Meaning meaning, Flow flow) {
        return FlowTree.of(meaning.facts(), flow).stream().flatMap(FlowTree::steps);
    }

    private static Stream<String> wanted(Step step) {
        if (step instanceof Step.FindOrCreate find) {
            return Stream.of(find.entity());
        }
        return step instanceof Step.Load load ? Stream.of(load.entity()) : Stream.empty();
    }

    /** Entities whose rows a collection of that name has. */
    private static Stream<String> owners(Meaning meaning, String collection) {
        return inverses(meaning)
                .filter(inverse -> inverse.name().text().equals(collection))
                .map(InverseFacts::owner);
    }

    private static Stream<InverseFacts> inverses(Meaning meaning) {
        return meaning.facts().entities().stream().flatMap(entity -> entity.inverses().stream());
    }

    private static Set<InverseFacts> spoken(Meaning meaning, Flow flow) {
        String text = text(meaning, flow);
        Set<InverseFacts> spoken = new LinkedHashSet<>();
        inverses(meaning)
                .filter(inverse -> inverse.nested() || isWord(inverse.name().text(), text))
                .forEach(spoken::add);
        return spoken;
    }

    private static boolean isWord(String name, String text) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }

    private static String text(Meaning meaning, Flow flow) {
        List<String> texts = new ArrayList<>();
        FlowTree.of(meaning.facts(), flow).forEach(called -> texts.addAll(Texts.of(called)));
        meaning.facts().entities().stream().flatMap(EntityFacts::attributes).forEach(attribute -> {
            if (attribute.attribute().derivation() instanceof Derivation.Computed computed) {
                texts.add(computed.expression().text());
            }
        });
        BehaviourIr behaviour = meaning.facts().application().behaviour();
        behaviour.invariants().forEach(invariant -> texts.add(invariant.that().text()));
        behaviour.machines().stream()
                .flatMap(machine -> machine.transitions().stream())
                .flatMap(transition -> transition.guards().stream())
                .forEach(guard -> texts.add(guard.that().text()));
        return String.join(" ", texts);
    }
}
