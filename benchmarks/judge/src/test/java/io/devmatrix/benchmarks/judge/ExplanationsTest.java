package io.devmatrix.benchmarks.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.benchmarks.judge.Explanations.Explanation;
import io.devmatrix.benchmarks.judge.Explanations.Kind;
import io.devmatrix.benchmarks.judge.Operator.Edit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final Operator OPERATOR = new Operator(
            "guard-dropped", "a guard is left out", "flow", new Edit("**", Pattern.compile("x"), ""), List.of(), "");

    @Test
    void whatFitsNoPlaceIsIdle() {
        List<Mutant> mutants = List.of(new Mutant(OPERATOR, "shop", "A#1", "x", Map.of()));
        Explanation here = explanation("guard-dropped", "shop", "A#1");
        Explanation anywhere = explanation("guard-dropped", "*", "*");
        Explanation moved = explanation("guard-dropped", "shop", "A#2");
        Explanation elsewhere = explanation("guard-dropped", "store", "*");
        Explanation renamed = explanation("guard-lost", "*", "*");
        Explanations explanations = new Explanations(List.of(here, anywhere, moved, elsewhere, renamed));
        assertThat(explanations.idle(mutants)).containsExactly(moved, elsewhere, renamed);
        assertThat(explanations.operators()).containsExactly("guard-dropped", "guard-lost");
    }

    private static Explanation explanation(String operator, String app, String place) {
        return new Explanation(operator, app, place, Kind.EQUIVALENT, "it can never hold");
    }
}
