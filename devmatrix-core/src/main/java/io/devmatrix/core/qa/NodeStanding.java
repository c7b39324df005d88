package io.devmatrix.core.qa;

import java.util.List;
import java.util.Locale;

/**
 * How one model node stands after a run.
 *
 * @param node the node
 * @param standing how it stands
 * @param observations how many observations are about it
 * @param reasons why it is not observed exactly, for people; empty when it is
 */
public record NodeStanding(ModelNode node, Standing standing, int observations, List<String> reasons) {
    /** From best to worst. */
    public enum Standing {
        /** Each kind of evidence was seen, and nothing speaks against it. */
        EXACT,
        /** Observed up to the documented equivalences. */
        EQUIVALENT,
        /** Something speaks against it. */
        CONTRADICTED,
        /** Its most direct kind of evidence was not seen. */
        UNOBSERVED;

        /** In small letters, as reports print it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NodeStanding {
        reasons = List.copyOf(reasons);
    }

    /** Whether it counts for strict compliance. */
    public boolean isStrict() {
        return standing == Standing.EXACT;
    }

    /** Whether it counts for relaxed compliance: whatever counts for strict does. */
    public boolean isRelaxed() {
        return isStrict() || standing == Standing.EQUIVALENT;
    }
}
