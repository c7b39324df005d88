package io.devmatrix.core.qa;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run must reach to pass. It loosens what was judged and found wanting, never what was not judged.
 *
 * @param strict least part of the model's nodes that is observed exactly, 0 to 1
 * @param relaxed least part that is observed up to the documented equivalences, 0 to 1
 * @param warned ids of checks whose observations may fail
 */
public record Gate(BigDecimal strict, BigDecimal relaxed, Set<String> warned) {
    /** The gate without a threshold file: everything holds. */
    public static final Gate STRICT = new Gate(BigDecimal.ONE, BigDecimal.ONE, Set.of());

    public Gate {
        warned = Set.copyOf(warned);
    }

    /** Whether the result lets a run pass: it passed, or it failed with evidence and may. */
    public boolean lets(CheckResult result) {
        return result.passed() || isWarned(result);
    }

    /** Whether it has evidence that does not all hold, and is let through all the same. */
    public boolean isWarned(CheckResult result) {
        return result.verdict() == CheckResult.Verdict.FAILED
                && !result.evidence().failures().isEmpty()
                && warned.contains(result.id());
    }

    /** What is looser than it would be without a threshold file, a line each, sorted; empty when nothing is. */
    public List<String> loosened() {
        List<String> lines = new ArrayList<>();
        new TreeSet<>(warned).forEach(check -> lines.add("gate loosened: check `" + check + "` only warns"));
        addLoosened(lines, "strict", strict);
        addLoosened(lines, "relaxed", relaxed);
        return lines;
    }

    private static void addLoosened(List<String> lines, String figure, BigDecimal threshold) {
        if (threshold.compareTo(BigDecimal.ONE) < 0) {
            lines.add("gate loosened: compliance " + figure + " may be " + threshold.toPlainString());
        }
    }
}
