package io.devmatrix.core.qa.http;

import java.net.URI;
import java.util.Optional;

/**
 * A service that answers.
 *
 * @param baseUri scheme, host and port, without a slash at the end
 * @param routes the routes that it really has
 * @param database its database, for rows that it cannot make itself; empty to do without those
 */
public record ServiceUnderJudgement(URI baseUri, ServedRoutes routes, Optional<ConnectionSource> database) {}
