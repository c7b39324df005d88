package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Guards on facts that had one value wherever they were seen. */
public final class Unvaried {
    private Unvaried() {}

    /**
     * The rule without them, those on facts of items too: where a fact had one value in all of many projects, another one is
     * rare, and hardly made for this code. What models say, and settings, stay guarded.
     */
    public static Rule unguarded(Rule rule) {
        return new Rule(
                rule.slotKind(),
                rule.shape(),
                Rewriting.ofRegions(rule.body(), Unvaried::unguarded),
                varied(rule.domain()),
                rule.names(),
                rule.sources(),
                rule.projects());
    }

    private static Template.Region unguarded(Template.Region region) {
        return new Template.Region(region.collection(), region.list(), varied(region.domain()));
    }

    private static SortedMap<String, Set<String>> varied(SortedMap<String, Set<String>> domain) {
        SortedMap<String, Set<String>> guarded = new TreeMap<>(domain);
        guarded.entrySet().removeIf(each -> each.getValue().size() == 1 && !FactTree.isAlwaysGuarded(each.getKey()));
        return guarded;
    }
}
