package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mines the pattern store, proves what it finds before the judge, and writes the next version of this project's pattern pack: new
 * rules, templates, and what was refuted. Writes nothing when nothing has changed; asks nobody.
 */
@Mojo(name = "promote", threadSafe = true)
public final class PromoteMojo extends AbstractPatternMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.promote.skip", defaultValue = "false")
    private boolean skipPromote;

    @Override
    boolean skipsItself() {
        return skipPromote;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        tell(devMatrix.patterns().promote(store(), resources(), thresholds()));
    }
}
