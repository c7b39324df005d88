package io.devmatrix.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CyclesTest {
    @Test
    void findsTheShortestWayBack() {
        Map<String, List<String>> edges = Map.of(
                "A",
                List.of("B", "C"),
                "B",
                List.of("C"),
                "C",
                List.of("A", "D"),
                "D",
                List.of("D"),
                "E",
                List.of("A"));

        assertThat(Cycles.find(edges)).containsExactly(List.of("A", "C"), List.of("D"));
    }

    @Test
    void findsNothingInATree() {
        assertThat(Cycles.find(Map.of("A", List.of("B", "C"), "B", List.of("C"), "C", List.of("gone"))))
                .isEmpty();
    }

    @Test
    void saysTheWay() {
        assertThat(Cycles.text(List.of("A", "B"))).isEqualTo("`A` -> `B` -> `A`");
    }

    @Test
    void bearsALongChain() {
        Map<String, List<String>> chain = new TreeMap<>();
        for (int i = 0; i < 2000; i++) {
            chain.put("N" + i, List.of("N" + (i + 1) % 2000));
        }

        assertThat(Cycles.find(chain)).singleElement().satisfies(cycle -> assertThat(cycle)
                .hasSize(2000));
    }
}
