package io.devmatrix.benchmarks.migrate;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a migration took.
 *
 * @param wall milliseconds from the start of the process to its end
 * @param processor milliseconds of the process and of the server's session
 */
record Cost(long wall, long processor) {
    Cost plus(Cost other) {
        return new Cost(wall + other.wall, processor + other.processor);
    }

    /** The middle one, in seconds. */
    static double median(List<Cost> costs, ToLongFunction<Cost> figure) {
        return costs.stream()
                        .mapToLong(figure)
                        .sorted()
                        .skip(costs.size() / 2)
                        .findFirst()
                        .orElseThrow()
                / 1000.0;
    }
}
