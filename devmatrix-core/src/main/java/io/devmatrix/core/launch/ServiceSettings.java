package io.devmatrix.core.launch;

import java.util.List;

/**
 * What a service is started with.
 *
 * @param jdbcUrl of the database it shall use
 * @param user of that database
 * @param password of that user, handed over in the environment and never on the command line
 * @param port it listens on; 0 for a free one
 * @param judged whether it shall tell its routes
 * @param arguments further ones, for example {@code --server.servlet.session.timeout=1m}
 */
public record ServiceSettings(
        String jdbcUrl, String user, String password, int port, boolean judged, List<String> arguments) {
    public ServiceSettings {
        arguments = List.copyOf(arguments);
    }

    /** Its text form leaves the password out. */
    @Override
    public String toString() {
        return "ServiceSettings[" + jdbcUrl + ", " + port + "]";
    }
}
