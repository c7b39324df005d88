package io.devmatrix.core.qa.flow;

import java.util.List;

/**
 * A case that reaches goals, as choices: made again it has other keys and texts, and is the same case.
 *
 * @param choices what was chosen
 * @param reaches goals for which it is kept
 */
public record Witness(List<Integer> choices, List<Goal> reaches) {
    public Witness {
        choices = List.copyOf(choices);
        reaches = List.copyOf(reaches);
    }

    int[] array() {
        return choices.stream().mapToInt(Integer::intValue).toArray();
    }

    /** For people: what is to be seen. */
    public String name() {
        return reaches.stream()
                .map(Goal::toString)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
