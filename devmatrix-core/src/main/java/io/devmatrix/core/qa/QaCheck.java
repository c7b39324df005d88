package io.devmatrix.core.qa;

import java.util.Set;

/**
 * One judge. What it needs it was given at construction; it leaves nothing behind.
 */
public interface QaCheck {
    /** Never renamed or reused, for example {@code catalogue}. */
    String id();

    /** What it needs of the world. */
    Level level();

    /** Ids of checks of its own level that it builds on: when one did not pass, it is not run. */
    default Set<String> needs() {
        return Set.of();
    }

    /**
     * Tries and sees.
     *
     * @throws BrokenEnvironment when the world, not the service, is at fault
     */
    Evidence check();

    /** The same check, which builds on another of its level. */
    static QaCheck after(String needed, QaCheck check) {
        return new QaCheck() {
            @Override
            public String id() {
                return check.id();
            }

            @Override
            public Level level() {
                return check.level();
            }

            @Override
            public Set<String> needs() {
                return Set.of(needed);
            }

            @Override
            public Evidence check() {
                return check.check();
            }
        };
    }
}
