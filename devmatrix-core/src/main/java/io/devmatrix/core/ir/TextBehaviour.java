package io.devmatrix.core.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Behaviour that only free text states: one slot.
 *
 * @param node model node, for example {@code behaviours.tieredDiscount}
 * @param name camelCase
 * @param kind where its fill stands
 * @param entity whose attributes expressions may write bare, of a row among the parameters; empty for none
 * @param signature what it is given and gives
 * @param reads paths of what it may know of a parameter's rows, by parameter; a parameter that is not named is known by
 *     {@link KnownRows#preset}
 * @param text what it does
 * @param uses what else it may reach, in model order
 * @param requires preconditions
 * @param errors refusals that the fill itself may answer with
 * @param ensures postconditions
 * @param examples table of cases
 */
public record TextBehaviour(
        String node,
        String name,
        Kind kind,
        String entity,
        Signature signature,
        Map<String, List<String>> reads,
        String text,
        List<Use> uses,
        List<Guard> requires,
        List<BusinessError> errors,
        List<Expression> ensures,
        List<Example> examples) {
    /** The places where a fill may stand. */
    public enum Kind {
        RULE,
        FLOW,
        ENDPOINT,
        MAPPING
    }

    /** What a fill may reach beside its parameters. */
    public enum Use {
        /** The instant of the transaction. */
        NOW,
        /** New ids. */
        IDS
    }

    public TextBehaviour {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        reads.forEach((parameter, known) -> paths.put(parameter, List.copyOf(known)));
        reads = Collections.unmodifiableMap(paths);
        uses = List.copyOf(uses);
        requires = List.copyOf(requires);
        errors = List.copyOf(errors);
        ensures = List.copyOf(ensures);
        examples = List.copyOf(examples);
    }

    /** Its refusals, those of its preconditions first; one that stands in both is given once. */
    public List<BusinessError> refusals() {
        List<BusinessError> all = new ArrayList<>();
        requires.stream().map(Guard::error).forEach(all::add);
        all.addAll(errors);
        return all.stream().distinct().toList();
    }
}
