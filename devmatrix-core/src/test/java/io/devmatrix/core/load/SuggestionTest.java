package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> WORDS =
            List.of("description", "default", "update-only", "renamedFrom", "type", "to", "softDelete");

    @ParameterizedTest
    @CsvSource({
        "descripton, description",
        "descriptoin, description",
        "Default, default",
        "soft_delete, softDelete",
        "updateonly, update-only",
        "update, update-only",
        "tpye, type",
        "rename, renamedFrom",
    })
    void namesTheNearest(String word, String nearest) {
        assertThat(Suggestion.of(word, WORDS)).contains("Did you mean `" + nearest + "`?");
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "nonsense"})
    void namesNoneThatIsFar(String word) {
        assertThat(Suggestion.of(word, WORDS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearOnesWins() {
        assertThat(Suggestion.of("ab", List.of("abc", "abd"))).contains("Did you mean `abc`?");
        assertThat(Suggestion.of("ab", List.of("abd", "abc"))).contains("Did you mean `abd`?");
    }

    @Test
    void countsEdits() {
        assertThat(Suggestion.distance("status", "statsu")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
    }
}
