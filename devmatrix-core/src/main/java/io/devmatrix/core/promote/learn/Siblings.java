package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What rules of one family, such as those for all methods of one kind of file, learned of the same projects, show of facts
 * around their slots: where hardly any of them chooses by such a fact, a new value of one is no reason to abstain.
 */
final class Siblings {
    /** From how many projects on what rarely mattered is believed to matter rarely. */
    private static final int MANY_PROJECTS = 6;

    private static final int ONE_OF_FEW_PROJECTS = 10;
    private static final int ONE_OF_MANY_PROJECTS = 3;

    private final Predicate<String> around;
    private final int all;
    private final long asking;

    private Siblings(Predicate<String> around, int all, long asking) {
        this.around = around;
        this.all = all;
        this.asking = asking;
    }

    /**
     * @param family a rule for each shape, nothing where there is none: nobody knows what that one depends on
     * @param around whether the path of a fact of the whole is that of one around the slot: of the project, of the node that the
     *     slot's own is in
     */
    static Siblings of(Collection<Optional<Rule>> family, Predicate<String> around) {
        long asking = family.stream()
                .filter(rule -> rule.isEmpty() || asks(rule.get().body(), around))
                .count();
        return new Siblings(around, family.size(), asking);
    }

    /**
     * The rule without a guard on what is around it, if it chooses by no fact of its place and at most one in ten of its
     * siblings has to by one of those around, one in three from six projects on. Without that, too, it has no guard on facts
     * around that are no settings, if it chooses by none of what is around or comes from six projects. What models
     * {@link FactTree#said say} stays guarded.
     */
    Rule loosened(Rule rule) {
        boolean many = rule.projects().size() >= MANY_PROJECTS;
        Set<String> chosen = ChosenFacts.of(rule.body());
        boolean trusted = chosen.isEmpty() && asking * (many ? ONE_OF_MANY_PROJECTS : ONE_OF_FEW_PROJECTS) <= all;
        boolean apart = many || chosen.stream().noneMatch(path -> isAround(path, around));
        SortedMap<String, Set<String>> guarded = new TreeMap<>(rule.domain());
        guarded.keySet()
                .removeIf(path ->
                        around.test(path) && !FactTree.isSaid(path) && (trusted || apart && !FactTree.isSetting(path)));
        return new Rule(
                rule.slotKind(), rule.shape(), rule.body(), guarded, rule.names(), rule.sources(), rule.projects());
    }

    /** Whether a choice is there that only facts around the slot explain. */
    private static boolean asks(Template template, Predicate<String> around) {
        boolean[] found = new boolean[1];
        Choices.eachSwitch(
                template,
                place -> found[0] |= place.choices().stream().allMatch(each -> isAround(each.feature(), around)));
        return found[0];
    }

    private static boolean isAround(Feature feature, Predicate<String> around) {
        return feature instanceof Feature.Value value && isAround(value.path(), around);
    }

    private static boolean isAround(String path, Predicate<String> around) {
        return !Facts.isOfItem(path) && around.test(path);
    }
}
