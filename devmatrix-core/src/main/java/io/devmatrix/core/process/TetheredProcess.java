package io.devmatrix.core.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A long-lived child that ends when its standard input ends, at the latest with our JVM.
 *
 * <p>The program started must keep that promise: {@link JavaProgram#tethered} does.
 */
public final class TetheredProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Command command;
    private final Process process;
    private final Supplier<String> output;

    private TetheredProcess(Command command, Process process, Supplier<String> output) {
        this.command = command;
        this.process = process;
        this.output = output;
    }

    /** Starts the child; the last bytes of its output are kept in memory. */
    public static TetheredProcess start(Command command, int outputBytes) {
        Process process = start(command, command.builder());
        OutputTail tail = new OutputTail(outputBytes);
        tail.follow(process.getInputStream(), command.program());
        return new TetheredProcess(command, process, tail::text);
    }

    /** Starts the child; all its output goes to the file, which is replaced. */
    public static TetheredProcess start(Command command, Path log) {
        Process process = start(command, command.builder().redirectOutput(log.toFile()));
        return new TetheredProcess(command, process, () -> read(log));
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Its exit code, empty while it lives. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** What it wrote so far: all of it when it goes to a file, else the end. */
    public String output() {
        return output.get();
    }

    /** Asks it to end in its own way ({@code SIGTERM}) and waits; true when it ended in time. */
    public boolean terminate(Duration grace) {
        // Process.destroy() would close its input too, and so cut its own way short
        process.toHandle().destroy();
        return waitFor(grace);
    }

    /** Ends its input and waits for the end; what is still there after ten seconds is killed. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            process.destroy();
        }
        if (!waitFor(PATIENCE)) {
            ProgramRunner.kill(process);
        }
    }

    private static Process start(Command command, ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw ProgramException.notStarted(command, e);
        }
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            ProgramRunner.kill(process);
            throw ProgramException.interrupted(command, e);
        }
    }
}
