package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.port.PlayedPorts;
import io.devmatrix.core.qa.token.SigningKey;
import java.net.URI;
import java.util.Optional;

/**
 * A service that answers.
 *
 * @param baseUri scheme, host and port, without a slash at the end
 * @param routes the routes that it really has
 * @param database its database, for rows that it cannot make itself; empty to do without those
 * @param ports what it asks; empty when that is nothing
 * @param key that tokens are signed with; empty for a service that asks for none
 */
public record ServiceUnderJudgement(
        URI baseUri,
        ServedRoutes routes,
        Optional<ConnectionSource> database,
        Optional<PlayedPorts> ports,
        Optional<SigningKey> key) {
    /** A service that asks nothing outside of it, and nobody for a token. */
    public ServiceUnderJudgement(URI baseUri, ServedRoutes routes, Optional<ConnectionSource> database) {
        this(baseUri, routes, database, Optional.empty(), Optional.empty());
    }
}
