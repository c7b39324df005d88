package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.port.PlayedPorts;
import java.net.URI;
import java.util.Optional;

/**
 * A service that answers.
 *
 * @param baseUri scheme, host and port, without a slash at the end
 * @param routes the routes that it really has
 * @param database its database, for rows that it cannot make itself; empty to do without those
 * @param ports what it asks; empty when that is nothing
 */
public record ServiceUnderJudgement(
        URI baseUri, ServedRoutes routes, Optional<ConnectionSource> database, Optional<PlayedPorts> ports) {
    /** A service that asks nothing outside of it. */
    public ServiceUnderJudgement(URI baseUri, ServedRoutes routes, Optional<ConnectionSource> database) {
        this(baseUri, routes, database, Optional.empty());
    }
}
