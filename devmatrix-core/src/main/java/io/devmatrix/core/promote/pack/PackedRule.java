package io.devmatrix.core.promote.pack;

import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.rule.Rule;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule of a pack.
 *
 * @param id hash of what it does: slot kind, shape and body; the same in each version of the pack
 * @param stage {@code RULE} or {@code TEMPLATE}; a quarantined one is kept with its evidence and never applied
 * @param wordings of the behaviours that its sources fill; it is sure of no other
 * @param verdicts what the judge said of its code in each source project: source to words for people
 * @param facts version of the facts that it was learned of
 */
public record PackedRule(
        String id,
        LifeCycle.Stage stage,
        Rule rule,
        SortedSet<String> wordings,
        Proof proof,
        SortedMap<String, String> verdicts,
        String facts) {
    public PackedRule {
        wordings = Collections.unmodifiableSortedSet(new TreeSet<>(wordings));
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }
}
