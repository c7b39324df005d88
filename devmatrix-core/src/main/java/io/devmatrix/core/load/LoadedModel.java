package io.devmatrix.core.load;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Optional;

/**
 * What became of the files of a model.
 *
 * @param ir the application; empty when the findings hold an error
 * @param positions where its nodes stand
 * @param findings all that loading has to say
 */
public record LoadedModel(Optional<ApplicationIr> ir, Positions positions, Findings findings) {
    /** The application; an exception with all findings when there is none. */
    public ApplicationIr require() {
        return ir.orElseThrow(() -> new IllegalStateException("The model has errors:\n" + findings));
    }
}
