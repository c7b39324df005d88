package io.devmatrix.core.slot.judge;

import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.slot.contract.SlotContract;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A child with {@link FillHost}: no environment variables, an empty folder of its own, little memory. It halts when its input ends,
 * so at the latest with this JVM.
 */
final class HostProcess implements AutoCloseable {
    /** A place to run in: what no answer may depend on differs from one to the other. */
    enum Place {
        HERE("en", "US", "UTC"),
        ELSEWHERE("tr", "TR", "Pacific/Auckland");

        private final List<String> options;

        Place(String language, String country, String zone) {
            options = List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);
        }
    }

    /** Memory of the child, in MiB. */
    static final int MEMORY = 96;

    private static final Duration GREETING_TIME = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> OPTIONS = List.of(
            "-Xmx" + MEMORY + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8");

    private final Process process;
    private final Path folder;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean killed;

    private HostProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Starts a child and does not wait for it. */
    static HostProcess start(Place place) {
        try {
            Path folder = Files.createTempDirectory("devmatrix-fill");
            List<String> words = new ArrayList<>();
            words.add(JavaProgram.currentJava().toString());
            words.addAll(OPTIONS);
            words.addAll(place.options);
            words.addAll(List.of("-cp", codeSource().toString(), FillHost.class.getName()));
            ProcessBuilder builder =
                    new ProcessBuilder(words).directory(folder.toFile()).redirectError(Redirect.DISCARD);
            builder.environment().keySet().retainAll(List.of("SystemRoot"));
            return new HostProcess(builder.start(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path codeSource() {
        try {
            return Path.of(FillHost.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the child is there. */
    HostProcess greeted() {
        int greeting = guarded(GREETING_TIME, in::readInt, () -> 0);
        if (greeting != FillHost.GREETING) {
            close();
            throw new IllegalStateException("`" + JavaProgram.currentJava()
                    + "` started no process for fills. Check that this JVM may start others.");
        }
        return this;
    }

    /** Gives the child a fill; the answer is the problem, empty for none. */
    String load(String key, SlotContract contract, Map<String, byte[]> classes, Duration limit) {
        return guarded(
                limit,
                () -> {
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
                this::ending);
    }

    /** Takes a fill away again. */
    void drop(String key) {
        guarded(
                Duration.ofSeconds(5),
                () -> {
                    out.writeByte(FillHost.DROP);
                    Wire.writeText(out, key);
                    out.flush();
                    return true;
                },
                () -> false);
    }

    /** Gives the child the cases of the next runs. */
    void give(List<List<@Nullable Object>> cases) {
        guarded(
                Duration.ofSeconds(30),
                () -> {
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
        HostAnswer end = guarded(
                pace.ofAll(),
                () -> {
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
                () -> HostAnswer.died(ending()));
        if (end != null) {
            answers.add(end);
        }
        return answers;
    }

    /** Whether it can be asked further. */
    boolean lives() {
        return process.isAlive();
    }

    private String ending() {
        try {
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            boolean full = ended && process.exitValue() == OUT_OF_MEMORY;
            return full ? "memory" : killed ? "time" : "end";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "time";
        }
    }

    private void kill() {
        killed = true;
        process.destroyForcibly();
    }

    private interface Talk<T extends @Nullable Object> {
        T talk() throws IOException;
    }

    private interface Otherwise<T extends @Nullable Object> {
        T get();
    }

    /** Talks to the child, and kills it at the limit: then the pipe ends, and so does the talk. */
    private <T extends @Nullable Object> T guarded(Duration limit, Talk<T> talk, Otherwise<T> otherwise) {
        CompletableFuture<Void> guard = CompletableFuture.runAsync(
                this::kill, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return talk.talk();
        } catch (IOException gone) {
            return otherwise.get();
        } finally {
            guard.cancel(false);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            Files.deleteIfExists(folder);
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
