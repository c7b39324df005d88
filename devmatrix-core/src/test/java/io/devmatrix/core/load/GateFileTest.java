package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateFileTest {
    @Test
    void readsThresholdsAndWarnings() {
        LoadedGate gate = read(
                """
                compliance:
                  strict: 0.95
                checks:
                  lists: warn
                  races: fail
                """);

        assertThat(gate.findings().all()).isEmpty();
        assertThat(gate.strict()).isEqualByComparingTo("0.95");
        assertThat(gate.relaxed()).isEqualTo(BigDecimal.ONE);
        assertThat(gate.warned()).containsExactly("lists");
    }

    @Test
    void anEmptyFileLoosensNothing() {
        LoadedGate gate = read("# nothing yet\n");

        assertThat(gate.findings().all()).isEmpty();
        assertThat(gate.strict()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void whatIsWrongIsNamedWithItsPlaceAndLoosensNothing() {
        LoadedGate gate = read(
                """
                complience: { strict: 0.5 }
                compliance:
                  strict: 95
                  exact: 1
                checks:
                  list: warn
                  races: ignore
                  lists: warn
                """);

        assertThat(gate.findings().toString())
                .isEqualTo(
                        """
                gate.yaml:1:1: The threshold file has no word `complience` here. Did you mean `compliance`? [MODEL-016]
                gate.yaml:3:11: `strict` is no part of a whole. Write a number from 0 to 1, such as `0.95`. [MODEL-020]
                gate.yaml:4:3: The threshold file has no word `exact` here. Known: `relaxed`, `strict`. [MODEL-016]
                gate.yaml:6:3: The threshold file has no word `list` here. Did you mean `lists`? [MODEL-016]
                gate.yaml:7:10: `races` neither fails nor warns. Write `fail` or `warn`. [MODEL-019]""");
        assertThat(gate.warned()).isEmpty();
        assertThat(gate.strict()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aListIsNoThresholdFile() {
        assertThat(read("- strict\n").findings().toString())
                .isEqualTo("gate.yaml:1:1: The threshold file takes an object and is given a list."
                        + " Write a word and its value on a line each. [MODEL-018]");
    }

    private static LoadedGate read(String text) {
        return GateFile.read(ModelFile.of("gate.yaml", text), List.of("lists", "races"));
    }
}
