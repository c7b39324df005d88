package io.devmatrix.core.qa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a list that fails shorter, by leaving out halves, quarters and so on down to single elements, as long as it still fails. */
final class Shrinking {
    private int attempts;

    /** A shrinking that tries so many shorter lists at most. */
    Shrinking(int attempts) {
        this.attempts = attempts;
    }

    /** A shorter list that fails, of which no element can be left out, unless attempts ran out before; else the list itself. */
    <T> List<T> shortest(List<T> failing, Predicate<List<T>> fails) {
        List<T> shortest = failing;
        for (int size = Math.max(1, failing.size() / 2); size >= 1; ) {
            List<T> shorter = without(shortest, size, fails);
            boolean less = shorter.size() < shortest.size();
            shortest = shorter;
            if (!less || size > 1) {
                size = size == 1 ? 0 : size / 2;
            }
        }
        return shortest;
    }

    /** Leaves out what can be left out of the pieces of that size, those at the end first. */
    private <T> List<T> without(List<T> failing, int size, Predicate<List<T>> fails) {
        List<T> left = failing;
        for (int end = failing.size(); end > 0 && attempts > 0; end -= size) {
            int start = Math.max(0, end - size);
            List<T> shorter = new ArrayList<>(left.subList(0, start));
            shorter.addAll(left.subList(Math.min(end, left.size()), left.size()));
            attempts--;
            if (fails.test(shorter)) {
                left = shorter;
            }
        }
        return left;
    }
}
