package io.devmatrix.core.promote.rule;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was learned of one kind of slot.
 *
 * @param slotKind which slots it is for
 * @param shape hash of the contract that those slots share
 * @param body code with holes
 * @param domain values that were seen of each enumerated fact of the whole; another one is new
 * @param names own names of model nodes that were met beside the same constant of the rule, and did no harm
 * @param sources ids of the fills it was learned from, sorted
 * @param projects hashes of the projects of those, sorted
 */
public record Rule(
        String slotKind,
        String shape,
        Template body,
        SortedMap<String, Set<String>> domain,
        Set<String> names,
        List<String> sources,
        Set<String> projects) {
    public Rule {
        domain = new TreeMap<>(domain);
        names = new TreeSet<>(names);
        sources = sources.stream().sorted().toList();
        projects = new TreeSet<>(projects);
    }

    /** The same where a new value of the whole is no reason to abstain, but for what models say and settings. */
    public Rule withoutDomain() {
        SortedMap<String, Set<String>> guarded = new TreeMap<>(domain);
        guarded.keySet().removeIf(path -> !FactTree.isAlwaysGuarded(path));
        return new Rule(slotKind, shape, body, guarded, names, sources, projects);
    }
}
