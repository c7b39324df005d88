package io.devmatrix.core;

import java.util.List;

/**
 * What came of recording a project's fills.
 *
 * @param added fills that the store did not know
 * @param known fills that it knew already
 * @param formless ids of slots whose fill has no canonical form, so that nothing can be learned from it, sorted
 * @param why no fill was recorded, without a full stop; empty when fills were
 * @param events of rules that the store did not know
 */
public record Recorded(int added, int known, List<String> formless, String why, int events) {
    public Recorded {
        formless = List.copyOf(formless);
    }

    /** Without events. */
    Recorded(int added, int known, List<String> formless, String why) {
        this(added, known, formless, why, 0);
    }

    static Recorded nothing(String why) {
        return new Recorded(0, 0, List.of(), why);
    }

    Recorded with(int newEvents) {
        return new Recorded(added, known, formless, why, newEvents);
    }

    /** One line for people. */
    public String line() {
        if (!why.isEmpty()) {
            return "Patterns: " + (events == 0 ? "nothing is" : "no fill is") + " recorded, " + why + ofRules();
        }
        return "Patterns: " + added + (added == 1 ? " fill" : " fills") + " recorded, " + known + " known already"
                + (formless.isEmpty()
                        ? ""
                        : ", nothing to learn from " + String.join(", ", formless) + ", which has no canonical form")
                + ofRules();
    }

    private String ofRules() {
        return events == 0 ? "" : "; " + events + (events == 1 ? " event of a rule" : " events of rules");
    }
}
