package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Validation;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the model and nothing else. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractDevMatrixMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    @Override
    boolean skipsItself() {
        return skipValidate;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        Validation validation = devMatrix.validate(layout());
        report(validation.findings());
        getLog().info(validation.summary());
    }
}
