package io.devmatrix.core.launch;

import java.nio.file.Path;

/** Starts packaged services of one stack as child processes on loopback. */
public interface ServiceLauncher {
    /**
     * Starts the jar and waits until it is ready.
     *
     * @param jar as the stack's build packages it
     * @param cache folder that outlives builds
     * @param work folder for the log and the like; replaced
     * @throws RuntimeException with the reason, when it ends or is not ready in time
     */
    LaunchedService start(Path jar, Path cache, Path work, ServiceSettings settings);
}
