package io.devmatrix.maven;

import io.devmatrix.core.FillRequest;
import io.devmatrix.core.Filled;
import io.devmatrix.core.finding.Severity;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals about slots have in common: which slot, and how what came of it is told. */
abstract class AbstractSlotMojo extends AbstractDevMatrixMojo {
    /**
     * The one slot, by its id ({@code rule/tieredDiscount}), its name or the path of its fill.
     *
     * @since 0.1.0
     */
    @Parameter(property = "slot")
    private @Nullable String slot;

    final FillRequest request(Optional<FillRequest.Asked> asked) throws MojoExecutionException {
        return new FillRequest(layout(), classPath(), Optional.ofNullable(slot).filter(name -> !name.isBlank()), asked);
    }

    /** Logs what happened, and fails when a slot is open that should not be. */
    final void tell(Filled filled) throws MojoFailureException {
        filled.lines().forEach(getLog()::info);
        log(filled.findings());
        int errors = filled.findings().of(Severity.ERROR).size();
        if (errors > 0) {
            throw new MojoFailureException(
                    errors + (errors == 1 ? " finding" : " findings") + ", listed above; what was accepted is kept");
        }
    }
}
