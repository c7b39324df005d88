package io.devmatrix.core.qa;

import java.time.Duration;

/** Hears of each check that takes long while it runs, so that nobody takes slow for stuck. */
@FunctionalInterface
public interface LongCheck {
    /**
     * The check is not at its end. Called by a thread of its own.
     *
     * @param check its id
     * @param since how long it has been running, in whole seconds
     */
    void lasts(String check, Duration since);
}
