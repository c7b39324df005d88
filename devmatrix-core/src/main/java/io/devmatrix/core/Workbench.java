package io.devmatrix.core;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.launch.ServiceLauncher;
import io.devmatrix.core.launch.ServiceSettings;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.port.PlayedPorts;
import io.devmatrix.core.qa.token.SigningKey;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The database and the running service of one run: each started when first asked for, or before, both gone when the run ends.
 */
final class Workbench implements AutoCloseable {
    private static final String DATABASE = "service";

    private final ServiceLauncher launcher;
    private final PostgresSettings settings;
    private final Path jar;
    private final Path work;
    private final Optional<List<String>> played;
    private final List<String> arguments;
    private final SigningKey key = SigningKey.random();
    private Optional<PostgresServer> server = Optional.empty();
    private Optional<Beside<LaunchedService>> launch = Optional.empty();
    private Optional<LaunchedService> service = Optional.empty();
    private boolean closed;
    private Optional<PlayedPorts> ports = Optional.empty();

    /** @param played names of the ports that the judge plays; empty for a service that a person tries */
    Workbench(ServiceLauncher launcher, VerifyRequest request, Optional<List<String>> played, List<String> arguments) {
        this.launcher = launcher;
        this.settings = request.database();
        this.jar = request.jar();
        this.work = request.layout().work();
        this.played = played;
        this.arguments = List.copyOf(arguments);
    }

    /** The server; {@link BrokenEnvironment} when there is none to be had. */
    synchronized PostgresServer server() {
        if (closed) {
            throw new IllegalStateException("the run has ended");
        }
        if (server.isEmpty()) {
            try {
                server = Optional.of(PostgresServer.open(settings));
            } catch (DatabaseUnavailable e) {
                throw new BrokenEnvironment(String.valueOf(e.getMessage()), e);
            }
        }
        return server.get();
    }

    /** Starts the service while something else is done; {@link #service()} waits for it, and gets what goes wrong. */
    void startService() {
        launch = Optional.of(Beside.start("devmatrix-service", () -> launch(0)));
    }

    /** The service on an empty database of its own. */
    LaunchedService service() {
        return service(0);
    }

    /** The service on that port, 0 for a free one. */
    LaunchedService service(int port) {
        if (service.isEmpty()) {
            service = Optional.of(launch.map(Beside::result).orElseGet(() -> launch(port)));
        }
        return service.get();
    }

    private LaunchedService launch(int port) {
        PostgresServer postgres = server();
        postgres.createDatabase(DATABASE);
        ServiceSettings wanted = new ServiceSettings(
                postgres.jdbcUrl(DATABASE),
                postgres.user(),
                postgres.password(),
                key.text(),
                port,
                played.isPresent(),
                addresses(),
                arguments);
        return launcher.start(jar, settings.cache(), work.resolve("service"), wanted);
    }

    private Map<String, URI> addresses() {
        Map<String, URI> addresses = new TreeMap<>();
        ports().ifPresent(open -> played.orElseThrow().forEach(name -> addresses.put(name, open.address(name))));
        return addresses;
    }

    /** The ports that the judge plays; empty when the service asks nothing, or the judge is not there. */
    synchronized Optional<PlayedPorts> ports() {
        if (ports.isEmpty() && played.filter(names -> !names.isEmpty()).isPresent()) {
            ports = Optional.of(PlayedPorts.open());
        }
        return ports;
    }

    /** What the service signs tokens with; another one in each run. */
    SigningKey key() {
        return key;
    }

    /** A connection to where the service keeps its rows. */
    Connection connection() throws SQLException {
        PostgresServer postgres = server();
        return DriverManager.getConnection(postgres.jdbcUrl(DATABASE), postgres.user(), postgres.password());
    }

    /** Makes the next start of a service with these libraries faster; true when there was something to do. */
    boolean prepareNextStart() {
        boolean wanted = service.filter(LaunchedService::isPreparationDue).isPresent();
        if (wanted) {
            service.get().closeAndPrepare();
        }
        return wanted;
    }

    @Override
    public void close() {
        end();
        try {
            service.or(() -> launch.flatMap(Beside::stop)).ifPresent(LaunchedService::close);
        } finally {
            ports.ifPresent(PlayedPorts::close);
            server.ifPresent(PostgresServer::close);
        }
    }

    /** From here on no server is opened, and none is in the midst of it: it would not like to be interrupted. */
    private synchronized void end() {
        closed = true;
    }
}
