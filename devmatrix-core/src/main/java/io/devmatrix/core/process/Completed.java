package io.devmatrix.core.process;

import java.util.OptionalInt;

/**
 * A program that ended.
 *
 * @param exitCode what it returned; empty when it was killed at its time limit
 * @param output the end of standard output and error, in the order written
 * @param omittedBytes how much output came before that and was dropped
 */
public record Completed(OptionalInt exitCode, String output, long omittedBytes) {
    /** Whether it ended in time with exit code 0. */
    public boolean succeeded() {
        return exitCode.isPresent() && exitCode.getAsInt() == 0;
    }

    /** {@code exit code 3} or {@code killed at its time limit}, for messages. */
    public String ending() {
        return exitCode.isPresent() ? "exit code " + exitCode.getAsInt() : "killed at its time limit";
    }
}
