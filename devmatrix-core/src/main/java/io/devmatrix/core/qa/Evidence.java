package io.devmatrix.core.qa;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one check saw. No observation is no evidence, and no evidence is a failure.
 *
 * @param observations in the order they were made
 */
public record Evidence(List<Observation> observations) {
    public Evidence {
        observations = List.copyOf(observations);
    }

    /** The observations given. */
    public static Evidence of(Stream<Observation> observations) {
        return new Evidence(observations.toList());
    }

    /** Whether there is evidence and all of it holds. */
    public boolean holds() {
        return !observations.isEmpty() && failures().isEmpty();
    }

    /** The observations that do not hold. */
    public List<Observation> failures() {
        return observations.stream().filter(observation -> !observation.holds()).toList();
    }

    /** The observations that hold and somebody should know. */
    public List<Observation> notes() {
        return observations.stream().filter(Observation::isNote).toList();
    }

    /** {@code x/y}: how many hold of how many. */
    public String score() {
        return (observations.size() - failures().size()) + "/" + observations.size();
    }
}
