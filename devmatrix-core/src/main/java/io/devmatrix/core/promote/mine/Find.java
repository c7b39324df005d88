package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.RuleCandidate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule that was found, before any judge has seen its code.
 *
 * @param candidate with what speaks against it so far
 * @param sources it was learned from
 * @param wordings of behaviours whose fills it was found in
 * @param contested fills of one of these wordings for which it gives other code than stands there
 */
public record Find(
        RuleCandidate candidate, List<KnownFill> sources, SortedSet<String> wordings, List<KnownFill> contested) {
    public Find {
        sources = List.copyOf(sources);
        wordings = Collections.unmodifiableSortedSet(new TreeSet<>(wordings));
        contested = List.copyOf(contested);
    }

    static SortedSet<String> wordings(Collection<KnownFill> fills) {
        TreeSet<String> wordings = new TreeSet<>();
        fills.forEach(fill -> wordings.add(fill.wording()));
        return wordings;
    }
}
