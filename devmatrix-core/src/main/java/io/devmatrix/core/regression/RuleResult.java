package io.devmatrix.core.regression;

import io.devmatrix.core.regression.Ruling.Standing;
import java.util.List;

/**
 * What one rule found.
 *
 * @param rule the known bug
 * @param files how many files it can be in
 * @param rulings what becomes of each finding, sorted by place
 */
public record RuleResult(KnownBug rule, int files, List<Ruling> rulings) {
    public RuleResult {
        rulings = List.copyOf(rulings);
    }

    /** The findings of that standing. */
    public List<Ruling> of(Standing standing) {
        return rulings.stream().filter(ruling -> ruling.standing() == standing).toList();
    }

    /** Whether there was nothing to look at, though there should have been. */
    public boolean sawNothing() {
        return files == 0 && rule.needsFiles();
    }
}
