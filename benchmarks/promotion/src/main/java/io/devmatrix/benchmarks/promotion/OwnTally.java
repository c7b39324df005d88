package io.devmatrix.benchmarks.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of predictions for slots of our own. */
final class OwnTally {
    /** What a prediction turned out to be. */
    enum Result {
        /** Equal in canonical form, and the judge accepts it. */
        EXACT,
        /** No rule, or one that is not sure. */
        ABSTAINED,
        /** Other code than stands there, and the judge accepts it. */
        OTHER,
        /** The judge refuses it. */
        REFUSED
    }

    private final Map<String, int[]> counts = new TreeMap<>();

    void add(String behaviour, Result result) {
        counts.computeIfAbsent(behaviour, key -> new int[Result.values().length])[result.ordinal()]++;
    }

    /** Rows of a table, the sum last. */
    String rows(int projects) {
        int[] sum = new int[Result.values().length];
        StringBuilder text = new StringBuilder();
        counts.forEach((behaviour, row) -> {
            text.append(row(projects, behaviour, row));
            for (int i = 0; i < row.length; i++) {
                sum[i] += row[i];
            }
        });
        return text.append(row(projects, "all", sum)).toString();
    }

    private static String row(int projects, String behaviour, int[] row) {
        return String.format(
                Locale.ROOT, "| %d | %s | %d | %d | %d | %d |\n", projects, behaviour, row[0], row[1], row[2], row[3]);
    }
}
