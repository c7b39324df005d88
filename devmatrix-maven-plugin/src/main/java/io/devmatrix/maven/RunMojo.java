package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.RunningService;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.stack.springboot.qa.ServiceDown;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Runs the packaged service on a throw-away PostgreSQL until it is stopped, for a person to try. */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class RunMojo extends AbstractServiceMojo {
    /**
     * Port on loopback; 0 for a free one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.run.port", defaultValue = "8080")
    private int port;

    /**
     * Seconds after which the service is stopped; 0 for never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.run.seconds", defaultValue = "0")
    private long seconds;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.run.skip", defaultValue = "false")
    private boolean skipRun;

    @Override
    boolean skipsItself() {
        return skipRun;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException {
        if (!isPackaged()) {
            throw new MojoFailureException("There is no packaged artifact to run. Run `mvn package devmatrix:run`.");
        }
        try (RunningService service = devMatrix.run(request(Level.RUNNING), port, List.of())) {
            getLog().info("The service runs at " + service.baseUri() + ", its contract is " + service.baseUri()
                    + "/openapi.yaml");
            getLog().info("Stop it with Ctrl+C");
            await(service);
        } catch (BrokenEnvironment | ServiceDown e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(RunningService service) throws InterruptedException, MojoFailureException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (service.isRunning() && (seconds == 0 || System.nanoTime() < end)) {
            Thread.sleep(200);
        }
        if (!service.isRunning()) {
            throw new MojoFailureException("The service ended by itself, see target/devmatrix/service/service.log");
        }
    }
}
