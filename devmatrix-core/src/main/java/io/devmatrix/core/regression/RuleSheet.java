package io.devmatrix.core.regression;

import java.util.Locale;

/**
 * What is to be known of a rule beside what it looks for.
 *
 * @param id never renamed or reused; {@code REG-} with three digits is ours
 * @param title the bug, in a few words
 * @param weight how bad it is
 * @param action what a finding leads to
 */
public record RuleSheet(String id, String title, Weight weight, Action action) {
    /** The id with the title. */
    public String name() {
        return id + " " + title;
    }

    /** Weight and action as pages and reports write them. */
    public String terms() {
        return weight.name().toLowerCase(Locale.ROOT) + ", " + action.name().toLowerCase(Locale.ROOT);
    }
}
