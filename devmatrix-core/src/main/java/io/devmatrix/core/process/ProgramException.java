package io.devmatrix.core.process;

/** A program could not be started or waited for; the message names it and what to do. */
public final class ProgramException extends RuntimeException {
    private ProgramException(String message) {
        super(message);
    }

    ProgramException(String message, Throwable cause) {
        super(message, cause);
    }

    static ProgramException notStarted(Command command, Throwable cause) {
        return new ProgramException(
                "`" + command.program() + "` cannot be started in `" + command.folder() + "`: " + cause.getMessage()
                        + ". Install it or put it on the PATH.",
                cause);
    }

    /** The program ended otherwise than it should; the message holds the end of what it wrote. */
    public static ProgramException failed(String line, Completed run) {
        return new ProgramException("`" + line + "` ended with " + run.ending() + ":\n"
                + run.output().strip());
    }

    static ProgramException interrupted(Command command, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ProgramException("`" + command.program() + "` was stopped: the build was interrupted.", cause);
    }
}
