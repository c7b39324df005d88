package io.devmatrix.core.slot.judge;

import io.devmatrix.core.process.JavaProgram;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JVM with {@link FillHost}: no environment variables, an empty folder of its own, little memory, killed when a talk with it
 * takes too long. It halts when its input ends, so at the latest with this JVM.
 */
final class HostChild implements AutoCloseable {
    /** Memory of the child, in MiB. */
    static final int MEMORY = 96;

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

    private HostChild(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Starts a child and does not wait for it. */
    static HostChild start(HostProcess.Place place) {
        try {
            Path folder = Files.createTempDirectory("devmatrix-fill");
            List<String> words = new ArrayList<>();
            words.add(JavaProgram.currentJava().toString());
            words.addAll(OPTIONS);
            words.addAll(place.options());
            words.addAll(List.of("-cp", codeSource().toString(), FillHost.class.getName()));
            ProcessBuilder builder =
                    new ProcessBuilder(words).directory(folder.toFile()).redirectError(Redirect.DISCARD);
            builder.environment().keySet().retainAll(List.of("SystemRoot"));
            return new HostChild(builder.start(), folder);
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

    /** Whether it can be asked further. */
    boolean lives() {
        return process.isAlive();
    }

    /** How it ended: {@code memory}, {@code time} when it was killed, or {@code end}. */
    String ending() {
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

    /** Something asked, and what is answered. */
    interface Talk<T extends @Nullable Object> {
        T talk(DataOutputStream out, DataInputStream in) throws IOException;
    }

    /** What is said when the child is gone. */
    interface Otherwise<T extends @Nullable Object> {
        T get();
    }

    /** Talks to the child, and kills it at the limit: then the pipe ends, and so does the talk. */
    <T extends @Nullable Object> T guarded(Duration limit, Talk<T> talk, Otherwise<T> otherwise) {
        CompletableFuture<Void> guard = CompletableFuture.runAsync(
                this::kill, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return talk.talk(out, in);
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
