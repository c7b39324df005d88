package io.devmatrix.core.load;

import io.devmatrix.core.finding.Findings;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What a threshold file says.
 *
 * @param strict least part of the model that is observed exactly, 0 to 1
 * @param relaxed least part that is observed up to the documented equivalences, 0 to 1
 * @param warned ids of checks whose observations may fail
 * @param findings what is wrong with the file
 */
public record LoadedGate(BigDecimal strict, BigDecimal relaxed, Set<String> warned, Findings findings) {
    public LoadedGate {
        warned = Set.copyOf(warned);
    }
}
