package io.devmatrix.core.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to write in place of a name that is not known. */
final class Suggestion {
    private static final int MOST_NAMES = 12;

    private Suggestion() {}

    /** The nearest name when one is near, else the first names that are known; empty when there is none. */
    static String of(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        Optional<String> nearest = known.stream()
                .filter(name -> distance(wrong, name) <= tolerance(wrong))
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(name -> name));
        return nearest.map(name -> "Did you mean `" + name + "`?").orElseGet(() -> "Use one of " + list(known));
    }

    private static int tolerance(String wrong) {
        return wrong.length() < 4 ? 1 : Math.max(2, wrong.length() / 3);
    }

    private static String list(Collection<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        String first =
                sorted.stream().limit(MOST_NAMES).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return sorted.size() > MOST_NAMES ? first + " and " + (sorted.size() - MOST_NAMES) + " more" : first;
    }

    /** Edits between the words, case aside. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row = nextRow(row, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    private static int[] nextRow(int[] above, char letter, String word) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
