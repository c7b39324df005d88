package io.devmatrix.core.slot.judge;

import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said to a child, and what it answers: one question at a time. */
final class HostProcess implements AutoCloseable {
    /** A place to run in: what no answer may depend on differs from one to the other. */
    enum Place {
        HERE("en", "US", "UTC"),
        ELSEWHERE("tr", "TR", "Pacific/Auckland");

        private final List<String> options;

        Place(String language, String country, String zone) {
            options = List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);
        }

        /** Options of the JVM that make it so. */
        List<String> options() {
            return options;
        }
    }

    private static final Duration GREETING_TIME = Duration.ofSeconds(60);

    private final HostChild child;

    private HostProcess(HostChild child) {
        this.child = child;
    }

    /** Starts a child and does not wait for it. */
    static HostProcess start(Place place) {
        return new HostProcess(HostChild.start(place));
    }

    /** Waits until the child is there. */
    HostProcess greeted() {
        int greeting = child.guarded(GREETING_TIME, (out, in) -> in.readInt(), () -> 0);
        if (greeting != FillHost.GREETING) {
            close();
            throw new IllegalStateException("`" + JavaProgram.currentJava()
                    + "` started no process for fills. Check that this JVM may start others.");
        }
        return this;
    }

    /** Gives the child a fill; the answer is the problem, empty for none. */
    String load(String key, SlotContract contract, Map<String, byte[]> classes, Duration limit) {
        return child.guarded(
                limit,
                (out, in) -> {
                    out.writeByte(FillHost.LOAD);
                    Wire.writeText(out, key);
                    Wire.writeText(
                            out,
                            contract.java().packageName() + "."
                                    + contract.java().fill());
                    Wire.writeText(out, contract.java().method());
                    out.writeInt(classes.size());
                    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                        Wire.writeText(out, entry.getKey());
                        Wire.writeBytes(out, entry.getValue());
                    }
                    out.flush();
                    return Wire.readText(in);
                },
                child::ending);
    }

    /** Takes a fill away again. */
    void drop(String key) {
        child.guarded(
                Duration.ofSeconds(5),
                (out, in) -> {
                    out.writeByte(FillHost.DROP);
                    Wire.writeText(out, key);
                    out.flush();
                    return true;
                },
                () -> false);
    }

    /** Gives the child the cases of the next runs. */
    void give(List<List<@Nullable Object>> cases) {
        child.guarded(
                Duration.ofSeconds(30),
                (out, in) -> {
                    out.writeByte(FillHost.CASES);
                    out.writeInt(cases.size());
                    for (List<@Nullable Object> arguments : cases) {
                        Wire.write(out, arguments);
                    }
                    out.flush();
                    return true;
                },
                () -> false);
    }

    /**
     * Runs a fill with the cases given last.
     *
     * @return an answer for each, fewer when the child ended: then the last one says how
     */
    List<HostAnswer> run(String key, int cases, Pace pace) {
        List<HostAnswer> answers = new ArrayList<>();
        HostAnswer end = child.guarded(
                pace.ofAll(),
                (out, in) -> {
                    out.writeByte(FillHost.RUN);
                    Wire.writeText(out, key);
                    out.writeLong(pace.ofCase().toMillis());
                    out.writeBoolean(pace.careful());
                    out.flush();
                    for (int i = 0; i < cases; i++) {
                        HostAnswer answer = HostAnswer.read(in);
                        answers.add(answer);
                        if (answer.kind() == HostAnswer.LATE) {
                            break;
                        }
                    }
                    return null;
                },
                () -> HostAnswer.died(child.ending()));
        if (end != null) {
            answers.add(end);
        }
        return answers;
    }

    /** Whether it can be asked further. */
    boolean lives() {
        return child.lives();
    }

    @Override
    public void close() {
        child.close();
    }
}
