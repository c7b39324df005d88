package io.devmatrix.core.qa.flow;

import java.util.Arrays;
import java.util.Random;

/** A sequence of choices: what is given comes first, then what chance gives. The same choices make the same case. */
final class Draws {
    private final int[] given;
    private final Random random;
    private int[] made = new int[64];
    private int count;

    Draws(int[] given, long seed) {
        this.given = given.clone();
        this.random = new Random(seed);
    }

    /** A number from 0 below the bound. */
    int next(int bound) {
        int choice = count < given.length ? Math.floorMod(given[count], bound) : random.nextInt(bound);
        if (count == made.length) {
            made = Arrays.copyOf(made, 2 * count);
        }
        made[count++] = choice;
        return choice;
    }

    /** True once in so many times. */
    boolean once(int times) {
        return next(times) == times - 1;
    }

    /** All choices so far. */
    int[] made() {
        return Arrays.copyOf(made, count);
    }
}
