package io.devmatrix.core;

import java.net.URI;

/** A service started for a person to try; closing it ends the service and its database. */
public final class RunningService implements AutoCloseable {
    private final URI baseUri;
    private final Workbench bench;

    RunningService(URI baseUri, Workbench bench) {
        this.baseUri = baseUri;
        this.bench = bench;
    }

    /** Scheme, host and port. */
    public URI baseUri() {
        return baseUri;
    }

    /** Whether it still runs. */
    public boolean isRunning() {
        return bench.service().isRunning();
    }

    @Override
    public void close() {
        bench.close();
    }
}
