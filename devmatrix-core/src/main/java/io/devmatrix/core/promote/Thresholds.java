package io.devmatrix.core.promote;

/**
 * When a candidate may become a rule, and a rule a template.
 *
 * @param projects that a rule must come from at least
 * @param branchProjects that each branch used must have been seen in
 * @param boldProjects from how many on they can show that new values of facts of the whole do no harm
 * @param largestShare of the size of its sources that a rule may have, else it is but a list of them
 * @param steps that the learner may take for one rule
 * @param templateUses applications without a failure that make a rule a template
 * @param returnFactor how many times as many projects a rule needs that was demoted
 */
public record Thresholds(
        int projects,
        int branchProjects,
        int boldProjects,
        double largestShare,
        long steps,
        int templateUses,
        int returnFactor) {
    /** Those of the design: 3 projects, none wrong, 10 uses. */
    public static final Thresholds DEFAULTS = new Thresholds(3, 2, 6, 0.5, 2_500_000, 10, 2);

    /**
     * The same with higher ones; 0 leaves one as it is.
     *
     * @throws IllegalArgumentException when one is lower: the message is a fact and what to do
     */
    public Thresholds raised(int moreProjects, int moreUses, int higherFactor) {
        return new Thresholds(
                raised("projects", projects, moreProjects),
                branchProjects,
                Math.max(boldProjects, moreProjects),
                largestShare,
                steps,
                raised("templateUses", templateUses, moreUses),
                raised("returnFactor", returnFactor, higherFactor));
    }

    private static int raised(String name, int least, int wanted) {
        if (wanted != 0 && wanted < least) {
            throw new IllegalArgumentException("`devmatrix.promote." + name + "` is " + wanted
                    + ", and no rule is published with less than " + least + ". Raise it, or leave it out.");
        }
        return Math.max(least, wanted);
    }
}
