package io.devmatrix.core.process;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, within limits; its standard input is empty. */
public final class ProgramRunner {
    /** A grandchild may hold the output open after the program ended; nobody waits for it longer than this. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private ProgramRunner() {}

    /** Waits for the end; at the time limit the program and all it started are killed. */
    public static Completed run(Command command, Limits limits) {
        Process process = start(command);
        OutputTail tail = new OutputTail(limits.outputBytes());
        Thread reader = tail.follow(process.getInputStream(), command.program());
        try {
            boolean ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                kill(process);
            }
            reader.join(LAST_WORDS.toMillis());
            OptionalInt exit = ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
            return new Completed(exit, tail.text(), tail.omitted());
        } catch (InterruptedException e) {
            kill(process);
            throw ProgramException.interrupted(command, e);
        }
    }

    private static Process start(Command command) {
        try {
            Process process = command.builder().start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw ProgramException.notStarted(command, e);
        }
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
