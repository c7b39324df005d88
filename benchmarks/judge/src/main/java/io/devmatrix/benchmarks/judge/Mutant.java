package io.devmatrix.benchmarks.judge;

import java.util.Map;

/**
 * A service with one fault.
 *
 * @param operator that planted it
 * @param app it is planted in
 * @param place path relative to the project, and which match in it, such as {@code flow/CheckoutFlow.java#2}
 * @param text first line of what was there
 * @param files new texts by path relative to the project
 */
record Mutant(Operator operator, String app, String place, String text, Map<String, String> files) {
    /** Names it among all mutants. */
    String key() {
        return operator.id() + " " + app + " " + place;
    }
}
