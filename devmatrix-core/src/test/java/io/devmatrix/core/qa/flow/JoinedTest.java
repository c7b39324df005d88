package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTest {
    @Test
    void bracketsAndQuotesHoldTogether() {
        assertThat(Joined.by("&&", "a && f(b && c) && [d && e]")).containsExactly("a ", " f(b && c) ", " [d && e]");
        assertThat(Joined.by("||", "a == '||)' || b == \"(\\\"||\" || c"))
                .containsExactly("a == '||)' ", " b == \"(\\\"||\" ", " c");
        assertThat(Joined.by("||", "a && b")).containsExactly("a && b");
    }

    @Test
    void bracketsAroundAllOfItAreTakenAway() {
        assertThat(Joined.bare(" ((a || b) && c) ")).isEqualTo("(a || b) && c");
        assertThat(Joined.bare("(a) || (b)")).isEqualTo("(a) || (b)");
    }
}
