package io.devmatrix.core.slot.contract;

/**
 * What is wrong with a fill, for its author and for a prompt: never raw output of a tool.
 *
 * @param id stable, {@code SLOT-...}
 * @param line in the fill, from 1; 0 for none
 * @param column in that line, from 1; 0 for none
 * @param problem the fact; for a case the smallest one, with what was given, seen and expected
 * @param fix what to do
 */
public record Diagnostic(String id, int line, int column, String problem, String fix) {}
