package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A child that is started anew when one ended, with the fills it had. */
final class Hosts implements AutoCloseable {
    private static final Duration LOADING = Duration.ofSeconds(60);

    private final HostProcess.Place place;
    private final Map<String, Loaded> fills = new TreeMap<>();
    private HostProcess process;
    private @Nullable List<List<@Nullable Object>> given;
    private boolean greeted;

    private record Loaded(SlotContract contract, Map<String, byte[]> classes) {}

    /** Starts a child and does not wait for it. */
    Hosts(HostProcess.Place place) {
        this.place = place;
        this.process = HostProcess.start(place);
    }

    private HostProcess ready() {
        if (!process.lives()) {
            process.close();
            process = HostProcess.start(place).greeted();
            greeted = true;
            given = null;
            fills.forEach((key, fill) -> process.load(key, fill.contract(), fill.classes(), LOADING));
        } else if (!greeted) {
            process.greeted();
            greeted = true;
        }
        return process;
    }

    /** Gives the child a fill; the answer is the problem, empty for none. */
    String load(String key, SlotContract contract, Map<String, byte[]> classes) {
        String problem = ready().load(key, contract, classes, LOADING);
        if (problem.isEmpty()) {
            fills.put(key, new Loaded(contract, classes));
        }
        return problem;
    }

    /** Forgets a fill. */
    void forget(String key) {
        fills.remove(key);
        process.drop(key);
    }

    /**
     * Answers to the cases, in order; the last one says so when the child ended before the others.
     *
     * @param cases the same list object as before when they did not change: then they are not sent again
     */
    List<HostAnswer> run(String key, List<List<@Nullable Object>> cases, Pace pace) {
        HostProcess child = ready();
        if (given != cases) {
            child.give(cases);
            given = cases;
        }
        List<HostAnswer> answers = child.run(key, cases.size(), pace);
        if (answers.stream().anyMatch(answer -> answer.kind() == HostAnswer.LATE || answer.kind() == HostAnswer.DIED)) {
            child.close();
        }
        return answers;
    }

    @Override
    public void close() {
        process.close();
    }
}
