package io.devmatrix.core.promote.fill;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English cardinal numbers. */
final class NumberWords {
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Integer> LARGE = Map.of("hundred", 100, "thousand", 1000, "million", 1000000);

    private NumberWords() {}

    static boolean isNumber(String word) {
        return SMALL.containsKey(word) || LARGE.containsKey(word);
    }

    /** How many of the words, from the first on, are one number: {@code twenty five}, but not {@code five twenty}. */
    static int length(List<String> words) {
        int length = 0;
        while (length < words.size()
                && isNumber(words.get(length))
                && fits(words.subList(0, length), words.get(length))) {
            length++;
        }
        return length;
    }

    private static boolean fits(List<String> before, String word) {
        if (before.isEmpty() || LARGE.containsKey(word)) {
            return true;
        }
        String last = before.get(before.size() - 1);
        return LARGE.containsKey(last) || SMALL.get(last) >= 20 && SMALL.get(word) > 0 && SMALL.get(word) < 10;
    }

    /** What the words stand for. */
    static BigDecimal value(List<String> words) {
        long whole = 0;
        long current = 0;
        for (String word : words) {
            int large = LARGE.getOrDefault(word, 0);
            if (large == 0) {
                current += SMALL.get(word);
            } else if (large == 100) {
                current = Math.max(1, current) * large;
            } else {
                whole += Math.max(1, current) * large;
                current = 0;
            }
        }
        return BigDecimal.valueOf(whole + current);
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            small.put(units[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(small);
    }
}
