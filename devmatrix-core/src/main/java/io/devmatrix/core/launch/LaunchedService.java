package io.devmatrix.core.launch;

import io.devmatrix.core.qa.http.ServedRoutes;
import java.net.URI;

/** A packaged service as a child process, which ends with us however we end. */
public interface LaunchedService extends AutoCloseable {
    /** Scheme, host and port. */
    URI baseUri();

    /** Whether it still runs. */
    boolean isRunning();

    /** All it wrote. */
    String log();

    /** The routes it serves, by its own account; asked only of a service that was started to be judged. */
    ServedRoutes routes();

    /** Whether something can be prepared that makes later starts faster. */
    boolean isPreparationDue();

    /** Ends it and prepares what makes later starts faster. */
    void closeAndPrepare();

    /** Asks it to end, and sees that it does. */
    @Override
    void close();
}
