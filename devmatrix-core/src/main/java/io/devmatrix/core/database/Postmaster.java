package io.devmatrix.core.database;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.TetheredProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One running PostgreSQL server and the shell that ends it together with our JVM. */
final class Postmaster implements AutoCloseable {
    /**
     * Makes the run folder with a copy of the template, runs the server, and deletes the folder after its end. The end
     * comes when standard input ends, however our JVM died; the same way serves {@link #close}, so it is travelled on each build.
     *
     * <p>{@code TERM} before {@code QUIT}: a child of a shell without job control starts with {@code QUIT} ignored, and
     * until the server has its own handlers only {@code TERM} ends it. {@code QUIT} then means: at once, nothing to save.
     * Without {@code PIPE} ignored the shell dies of telling a parent that is gone how the server ended.
     * The second {@code wait} is for the signal that interrupted the first.
     */
    private static final String SCRIPT =
            """
            as=$1 template=$2 run=$3
            shift 3
            child= watch=
            end() {
                trap '' HUP INT TERM
                kill -TERM $child
                kill -QUIT $child
            } 2>/dev/null
            trap end HUP INT TERM
            trap '' PIPE
            exec 3<&0
            mkdir -m 700 "$run" || exit 1
            $as cp -R "$template" "$run/data" </dev/null 3<&- || { rm -rf "$run"; exit 1; }
            $as "$@" </dev/null 3<&- &
            child=$!
            { while read -r line; do :; done; end; } <&3 3<&- &
            watch=$!
            exec 3<&- </dev/null
            wait $child
            wait $child
            kill $watch 2>/dev/null
            rm -rf "$run"
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 5;
    private static final int STATUS_LINE = 7;
    private static final int LOG_BYTES = 16 * 1024;

    private final TetheredProcess process;
    private final Path data;

    private Postmaster(TetheredProcess process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts a copy of the template in the run folder, which does not exist yet; the server is not ready yet. */
    static Postmaster start(Path run, ClusterTemplate template, Unprivileged user, List<String> server) {
        Path data = run.resolve("data");
        List<String> words = new ArrayList<>(List.of("sh", "-c", SCRIPT, "devmatrix-postgres"));
        words.add(String.join(" ", user.words()));
        words.add(template.data().toString());
        words.add(run.toString());
        words.addAll(server);
        words.addAll(List.of("-D", data.toString()));
        return new Postmaster(TetheredProcess.start(Command.of(run.getParent(), words), LOG_BYTES), data);
    }

    /** Waits until connections are taken; false when the server ended or does not come. */
    boolean awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.exitCode().isEmpty() && System.nanoTime() < end) {
            if (ready()) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** What the server wrote. */
    String log() {
        return process.output().strip();
    }

    /** Ends the server at once and deletes its folder. */
    @Override
    public void close() {
        process.close();
    }

    private boolean ready() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("The build was interrupted while PostgreSQL started.", e);
        }
    }
}
