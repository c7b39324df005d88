package io.devmatrix.core.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, within limits; it is given a text, and its output is kept apart from its errors. */
public final class Dialogue {
    private static final long LAST_WORDS_MILLIS = 1000;

    private Dialogue() {}

    /** Waits for the end; at the time limit the program and all it started are killed. */
    public static Spoken hold(Command command, String input, Limits limits) {
        Process process = start(command);
        OutputTail output = new OutputTail(limits.outputBytes());
        OutputTail errors = new OutputTail(limits.outputBytes());
        List<Thread> threads = List.of(
                output.follow(process.getInputStream(), command.program()),
                errors.follow(process.getErrorStream(), command.program()),
                tell(process, input, command.program()));
        try {
            boolean ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            OptionalInt exit = ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
            if (!ended) {
                ProgramRunner.kill(process);
            }
            for (Thread thread : threads) {
                thread.join(LAST_WORDS_MILLIS);
            }
            return new Spoken(exit, output.bytes(), output.omitted(), errors.text());
        } catch (InterruptedException e) {
            ProgramRunner.kill(process);
            throw ProgramException.interrupted(command, e);
        }
    }

    private static Process start(Command command) {
        try {
            return command.builder().redirectErrorStream(false).start();
        } catch (IOException e) {
            throw ProgramException.notStarted(command, e);
        }
    }

    /** By a thread of its own: a program that does not listen would hold us up. */
    private static Thread tell(Process process, String input, String program) {
        Thread thread = new Thread(() -> write(process.getOutputStream(), input), "input of " + program);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void write(OutputStream listener, String input) {
        try (listener) {
            listener.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notListening) {
            // a program may answer without reading to the end
        }
    }
}
