package io.devmatrix.core.qa;

/**
 * One judge. What it needs it was given at construction; it leaves nothing behind.
 */
public interface QaCheck {
    /** Never renamed or reused, for example {@code catalogue}. */
    String id();

    /** What it needs of the world. */
    Level level();

    /**
     * Tries and sees.
     *
     * @throws BrokenEnvironment when the world, not the service, is at fault
     */
    Evidence check();
}
