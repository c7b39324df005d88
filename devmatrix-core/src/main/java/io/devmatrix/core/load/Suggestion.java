package io.devmatrix.core.load;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one most likely stands for. */
final class Suggestion {
    private static final int SHORTEST_PREFIX = 3;

    private Suggestion() {}

    /** A question that names the nearest known word; empty when none is near. The first of equally near ones wins. */
    static Optional<String> of(String word, Collection<String> known) {
        String best = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? byPrefix(word, known) : Optional.of(question(best));
    }

    private static Optional<String> byPrefix(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> word.length() >= SHORTEST_PREFIX && candidate.startsWith(word))
                .findFirst()
                .map(Suggestion::question);
    }

    private static String question(String word) {
        return "Did you mean `" + word + "`?";
    }

    /** Edits that turn one word into the other: insert, delete, replace, swap neighbours; case and separators cost nothing. */
    static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
