package io.devmatrix.core.qa.flow;

import java.time.Instant;

/**
 * One case: rows, and a request.
 *
 * @param world rows before
 * @param request what is asked
 * @param now the time it was made for; never on a whole second, as values of rows are
 */
public record Scenario(World world, Request request, Instant now) {}
