package io.devmatrix.core;

import java.util.List;

/**
 * What came of recording a project's fills.
 *
 * @param added fills that the store did not know
 * @param known fills that it knew already
 * @param formless ids of slots whose fill has no canonical form, so that nothing can be learned from it, sorted
 * @param why nothing was recorded, without a full stop; empty when fills were
 */
public record Recorded(int added, int known, List<String> formless, String why) {
    public Recorded {
        formless = List.copyOf(formless);
    }

    static Recorded nothing(String why) {
        return new Recorded(0, 0, List.of(), why);
    }

    /** One line for people. */
    public String line() {
        if (!why.isEmpty()) {
            return "Patterns: nothing is recorded, " + why;
        }
        return "Patterns: " + added + (added == 1 ? " fill" : " fills") + " recorded, " + known + " known already"
                + (formless.isEmpty()
                        ? ""
                        : ", nothing to learn from " + String.join(", ", formless) + ", which has no canonical form");
    }
}
