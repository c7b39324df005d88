package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Template;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts of the whole of which a new value is a reason to abstain. A rule that chooses by no fact of a node, though many of
 * them differed in what was seen, does not depend on that node; a new value there does no harm.
 */
final class GuardedFacts {
    private static final int ENOUGH = 3;

    private GuardedFacts() {}

    /** Those of the domain that the template may depend on; a node is the first part of a path. */
    static SortedMap<String, Set<String>> of(SortedMap<String, Set<String>> domain, Template template) {
        Set<String> asked = new TreeSet<>();
        Set<String> chosen = ChosenFacts.of(template);
        chosen.forEach(path -> asked.add(node(path)));
        SortedMap<String, Integer> varied = new TreeMap<>();
        domain.forEach((path, seen) -> varied.merge(node(path), seen.size() > 1 ? 1 : 0, Integer::sum));
        SortedMap<String, Set<String>> guarded = new TreeMap<>(domain);
        guarded.keySet()
                .removeIf(path -> FactTree.isAlwaysGuarded(path)
                        ? domain.get(path).size() > 1
                        : !asked.contains(node(path)) && varied.get(node(path)) >= ENOUGH);
        return guarded;
    }

    private static String node(String path) {
        return path.substring(0, Math.max(0, path.indexOf('.')));
    }
}
