package io.devmatrix.core.process;

import java.util.OptionalInt;

/**
 * What a program answered to its input.
 *
 * @param exitCode what it returned; empty when it was killed at its time limit
 * @param output the end of its standard output
 * @param omittedBytes how much of it came before that and was dropped
 * @param errors the end of its standard error
 */
public record Spoken(OptionalInt exitCode, byte[] output, long omittedBytes, String errors) {}
