package io.devmatrix.core.qa.http;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Observation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects observations; a name used twice gets a number. */
final class Notebook {
    private final Map<String, Observation> observations = new LinkedHashMap<>();

    /** Expects the status, and an answer without faults. */
    boolean see(String what, Answer answer, int status) {
        return see(what, answer, List.of(status), Optional.empty());
    }

    /** Expects the status, an answer without faults and no further objection. */
    boolean see(String what, Answer answer, int status, Optional<String> objection) {
        return see(what, answer, List.of(status), objection);
    }

    /** Expects one of the statuses, an answer without faults and no further objection. */
    boolean see(String what, Answer answer, List<Integer> statuses, Optional<String> objection) {
        String expected = statuses.stream().distinct().map(String::valueOf).collect(Collectors.joining(" or "));
        boolean right = statuses.contains(answer.status()) && answer.faults().isEmpty();
        String seen = objection.map(text -> text + "; ").orElse("") + answer.seen();
        return that(what + " -> " + expected, right && objection.isEmpty(), seen);
    }

    /** Expects the condition. */
    boolean that(String name, boolean holds, String seen) {
        add(Observation.of(unused(name), holds, seen));
        return holds;
    }

    /** Expects the condition; what was seen is told in any case. */
    void told(String name, boolean holds, String seen, String fix) {
        add(new Observation(unused(name), holds, seen, holds ? "" : fix, Location.NONE, List.of()));
    }

    /** Notes what kept something from being tried. */
    void missing(String name, String seen, String fix) {
        add(Observation.failed(unused(name), seen, fix));
    }

    private void add(Observation observation) {
        observations.put(observation.name(), observation);
    }

    private String unused(String name) {
        String candidate = name;
        for (int i = 2; observations.containsKey(candidate); i++) {
            candidate = name + " (" + i + ")";
        }
        return candidate;
    }

    Evidence evidence() {
        return Evidence.of(observations.values().stream());
    }
}
