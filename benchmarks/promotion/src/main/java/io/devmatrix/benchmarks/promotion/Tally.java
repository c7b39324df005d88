package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.tree.Tree;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Predictions counted: equal in canonical form, not made, anything else. */
final class Tally {
    private int exact;
    private int wrong;
    private final Map<String, Integer> abstentions = new TreeMap<>();

    void add(Outcome outcome, Tree expected) {
        if (outcome instanceof Outcome.Abstention abstention) {
            abstain(abstention.guard().name());
        } else if (((Outcome.Code) outcome).tree().equals(expected)) {
            exact++;
        } else {
            wrong++;
        }
    }

    void abstain(String why) {
        abstentions.merge(why.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    void add(Tally other) {
        exact += other.exact;
        wrong += other.wrong;
        other.abstentions.forEach((why, count) -> abstentions.merge(why, count, Integer::sum));
    }

    int all() {
        return exact + wrong + abstained();
    }

    private int abstained() {
        return abstentions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Exact, abstained, wrong. */
    String counts() {
        return exact + " / " + abstained() + " / " + wrong;
    }

    /** Why it abstained, and how often. */
    String why() {
        return abstentions.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Cells of a table: all, then shares in per cent, then the precision. */
    String shares() {
        return String.format(
                Locale.ROOT,
                "%d | %.1f %% | %.1f %% | %.2f %% | %.2f %%",
                all(),
                percent(exact, all()),
                percent(abstained(), all()),
                percent(wrong, all()),
                percent(exact, exact + wrong));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
