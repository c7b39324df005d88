package io.devmatrix.core.qa.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases that reached something new, and for each goal the best case that reaches it. */
final class Corpus {
    private static final int LARGEST_VARIED = 40;

    private final Map<Goal, Candidate> best = new LinkedHashMap<>();
    private final List<Candidate> cases = new ArrayList<>();

    /**
     * A case that was run.
     *
     * @param choices that make it
     * @param size number of rows
     * @param variety how many different numbers the rows have
     * @param seen goals it reached
     */
    record Candidate(int[] choices, int size, int variety, Set<Goal> seen) {
        Witness witness(List<Goal> reaches) {
            return new Witness(Arrays.stream(choices).boxed().toList(), reaches);
        }
    }

    /** Cases to change, in the order they were found. */
    List<Candidate> cases() {
        return cases;
    }

    /** The best cases that came to a step of which a wanted goal is missing, or an edge that is near, by way of another goal. */
    List<Candidate> beside(Set<Goal> wanted) {
        Stream<Goal> edges = reached().stream().map(Goal::edge);
        Set<String> missing = Stream.concat(wanted.stream(), edges)
                .filter(goal -> !best.containsKey(goal))
                .map(Goal::node)
                .collect(Collectors.toSet());
        return best.entrySet().stream()
                .filter(entry -> missing.contains(entry.getKey().node()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All goals that were reached. */
    Set<Goal> reached() {
        return best.keySet();
    }

    /** Takes the case where it is of use; true when it reached something new. */
    boolean keep(Candidate candidate) {
        boolean isNew = false;
        for (Goal goal : candidate.seen()) {
            Candidate known = best.get(goal);
            isNew |= known == null;
            if (known == null || isBetter(goal, candidate, known)) {
                best.put(goal, candidate);
            }
        }
        if (isNew) {
            cases.add(candidate);
        }
        return isNew;
    }

    /** Small cases are better, but where values are to differ those in which they do. */
    private static boolean isBetter(Goal goal, Candidate candidate, Candidate known) {
        if (isVaried(goal)) {
            return candidate.size() <= LARGEST_VARIED && candidate.variety() > known.variety();
        }
        return candidate.size() < known.size();
    }

    /** The smallest case that reaches a goal like that. */
    Optional<Witness> smallest(Predicate<Goal> like) {
        return best.entrySet().stream()
                .filter(entry -> like.test(entry.getKey()))
                .min(Comparator.comparing(entry -> entry.getValue().size()))
                .map(entry -> entry.getValue().witness(List.of(entry.getKey())));
    }

    /** Few cases that together reach all goals that were reached; of varied cases the most varied one itself. */
    List<Witness> cover(Set<Goal> wanted) {
        Set<Goal> covered = new LinkedHashSet<>();
        List<Witness> witnesses = new ArrayList<>();
        Set<Goal> order = new LinkedHashSet<>(wanted);
        order.addAll(best.keySet());
        for (Goal goal : order) {
            Candidate candidate = best.get(goal);
            if (candidate != null && !covered.contains(goal)) {
                List<Goal> reaches = candidate.seen().stream()
                        .filter(other -> !covered.contains(other))
                        .toList();
                candidate.seen().stream()
                        .filter(other -> !isVaried(other) || best.get(other) == candidate)
                        .forEach(covered::add);
                witnesses.add(candidate.witness(named(goal, reaches, wanted)));
            }
        }
        return witnesses;
    }

    private static boolean isVaried(Goal goal) {
        return goal.what().equals(Goal.VARIED);
    }

    private static List<Goal> named(Goal first, List<Goal> reaches, Set<Goal> wanted) {
        List<Goal> required = reaches.stream().filter(wanted::contains).toList();
        return required.isEmpty() ? List.of(first) : required;
    }
}
