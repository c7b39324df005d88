package io.devmatrix.core.qa.http;

/**
 * How hard is tried what knows no end.
 *
 * @param races requests at once
 * @param walks walks over the operations
 */
public record Effort(RaceEffort races, WalkEffort walks) {
    /** What each build can afford. */
    public static final Effort USUAL = new Effort(RaceEffort.USUAL, WalkEffort.USUAL);
}
