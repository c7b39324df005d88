package io.devmatrix.core.process;

import java.time.Duration;

/**
 * What a program may use.
 *
 * @param time wall time, then it is killed
 * @param outputBytes how much of its output is kept: the last bytes
 */
public record Limits(Duration time, int outputBytes) {
    /** The time given and 64 KiB of output. */
    public static Limits of(Duration time) {
        return new Limits(time, 64 * 1024);
    }
}
