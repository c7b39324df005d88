package io.devmatrix.core.promote.mine;

import java.util.List;

/**
 * Fills that seem to mean the same, and no rule explains them.
 *
 * @param fills in the order of {@link KnownFill#ORDER}
 */
public record Unlearned(List<KnownFill> fills) {
    public Unlearned {
        fills = List.copyOf(fills);
    }

    /** How many projects they come from. */
    public long projects() {
        return fills.stream().map(KnownFill::project).distinct().count();
    }
}
