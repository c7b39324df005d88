package io.devmatrix.core.launch;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service is started with.
 *
 * @param jdbcUrl of the database it shall use
 * @param user of that database
 * @param password of that user, handed over in the environment and never on the command line
 * @param tokenSecret that tokens are signed with, handed over like the password
 * @param port it listens on; 0 for a free one
 * @param judged whether it shall tell its routes
 * @param ports addresses of what it asks, by the names in its configuration
 * @param arguments further ones, for example {@code --server.servlet.session.timeout=1m}
 */
public record ServiceSettings(
        String jdbcUrl,
        String user,
        String password,
        String tokenSecret,
        int port,
        boolean judged,
        Map<String, URI> ports,
        List<String> arguments) {
    public ServiceSettings {
        ports = Collections.unmodifiableMap(new TreeMap<>(ports));
        arguments = List.copyOf(arguments);
    }

    /** Its text form leaves password and secret out. */
    @Override
    public String toString() {
        return "ServiceSettings[" + jdbcUrl + ", " + port + "]";
    }
}
