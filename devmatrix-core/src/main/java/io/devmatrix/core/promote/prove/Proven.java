package io.devmatrix.core.promote.prove;

import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.mine.KnownFill;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule that was found, with what the judge says of it.
 *
 * @param candidate with all that speaks against it
 * @param sources it was learned from
 * @param wordings of the behaviours that its sources fill
 * @param verdicts by id of the source or of a fill that says something else: what the judge said there, for people
 */
public record Proven(
        RuleCandidate candidate,
        List<KnownFill> sources,
        SortedSet<String> wordings,
        SortedMap<String, String> verdicts) {
    public Proven {
        sources = List.copyOf(sources);
        wordings = Collections.unmodifiableSortedSet(new TreeSet<>(wordings));
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** Whether nothing speaks against it. */
    public boolean holds() {
        return candidate.proof().holds();
    }
}
