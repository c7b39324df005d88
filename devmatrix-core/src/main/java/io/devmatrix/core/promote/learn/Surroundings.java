package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the rules of all shapes, learned of the same projects, show together of facts around their slots, such as options of a
 * project. Where slots have none, as those of contracts, nothing is shown, and each rule stays as it is.
 */
public final class Surroundings {
    private final Map<String, Siblings> families;
    private final NeededFacts needed;

    private Surroundings(Map<String, Siblings> families, NeededFacts needed) {
        this.families = families;
        this.needed = needed;
    }

    /**
     * Those of a set of rules.
     *
     * @param families for each family, such as all methods of one kind of file, a rule for each shape, nothing where there is none
     * @param around whether the path of a fact of the whole is that of one around the slot: of the project, of the node that the
     *     slot's own is in
     */
    public static Surroundings of(
            Map<String, ? extends Collection<Optional<Rule>>> families, Predicate<String> around) {
        Map<String, Siblings> siblings = new TreeMap<>();
        families.forEach((family, rules) -> siblings.put(family, Siblings.of(rules, around)));
        List<Rule> rules = families.values().stream()
                .flatMap(Collection::stream)
                .flatMap(Optional::stream)
                .toList();
        return new Surroundings(siblings, NeededFacts.of(rules, around));
    }

    /** The rule without guards and reasons that the others show to be none; of a family that is known. */
    public Rule narrowed(String family, Rule rule) {
        Siblings siblings = families.get(family);
        if (siblings == null) {
            throw new IllegalArgumentException("no rules of `" + family + "`");
        }
        return needed.narrowed(siblings.loosened(rule));
    }
}
