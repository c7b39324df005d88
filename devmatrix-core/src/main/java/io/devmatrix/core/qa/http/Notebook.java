package io.devmatrix.core.qa.http;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects observations, each with the model nodes it is about; a name used twice gets a number. */
final class Notebook {
    private final List<Observation> observations = new ArrayList<>();
    private final Topics topics = new Topics();
    private final WireNodes wire;

    Notebook(WireNodes wire) {
        this.wire = wire;
    }

    /** Runs a trial of these nodes: whatever it notes is about them. */
    void about(Collection<String> nodes, Runnable trial) {
        topics.of(nodes, List.of(), trial);
    }

    /** Runs a trial of these nodes, which shows others too when it ends as it should. */
    void about(Collection<String> tried, Collection<String> shown, Runnable trial) {
        topics.of(tried, shown, trial);
    }

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
        return see(what, answer, statuses, objection, Optional.empty());
    }

    /** Expects one of the statuses, an answer without faults and no further objection, not to its words for people either. */
    boolean see(
            String what, Answer answer, List<Integer> statuses, Optional<String> objection, Optional<String> wording) {
        String expected = statuses.stream().distinct().map(String::valueOf).collect(Collectors.joining(" or "));
        boolean right = statuses.contains(answer.status()) && answer.faults().isEmpty() && objection.isEmpty();
        boolean holds = right && wording.isEmpty();
        String seen = objection.or(() -> wording).map(text -> text + "; ").orElse("") + answer.seen();
        Observation observation = Observation.of(what + " -> " + expected, holds, seen)
                .about(holds ? wire.shown(answer) : wire.asked(answer));
        add(right ? observation.inWording() : observation);
        return holds;
    }

    /** Expects the condition. */
    boolean that(String name, boolean holds, String seen) {
        add(Observation.of(name, holds, seen));
        return holds;
    }

    /** Expects the condition; what was seen is told in any case. */
    void told(String name, boolean holds, String seen, String fix) {
        add(new Observation(name, holds, seen, holds ? "" : fix, Location.NONE, List.of(), false));
    }

    /** Notes what kept something from being tried. */
    void missing(String name, String seen, String fix) {
        add(Observation.failed(name, seen, fix));
    }

    /** Expects the condition, which is about the wording of a text for people alone. */
    boolean thatReads(String name, boolean holds, String seen) {
        add(Observation.of(name, holds, seen).inWording());
        return holds;
    }

    private void add(Observation observation) {
        observations.add(observation.about(topics.nodes(observation.holds())));
    }

    /** One without notes, for trials that run beside others. */
    Notebook empty() {
        return new Notebook(wire);
    }

    /** Adds what is noted there behind what is noted here. */
    void add(Notebook other) {
        other.observations.forEach(this::add);
    }

    Evidence evidence() {
        Set<String> used = new HashSet<>();
        return Evidence.of(
                observations.stream().map(observation -> observation.called(unused(used, observation.name()))));
    }

    private static String unused(Set<String> used, String name) {
        String candidate = name;
        for (int i = 2; !used.add(candidate); i++) {
            candidate = name + " (" + i + ")";
        }
        return candidate;
    }
}
